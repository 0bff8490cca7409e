package org.offprint.source;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.offprint.claim.Lease;
import org.offprint.claim.Leases;
import org.offprint.problem.Refusal;
import org.offprint.source.http.Cached;
import org.offprint.source.http.Stopped;
import org.offprint.source.http.Unreadable;

/** Lets one node at a time read a source. */
@Singleton
class ClaimSource {

    /** Longer than one request may take with all its redirects, see {@link org.offprint.source.http.WithinTurn}. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final Watermarks watermarks;
    private final Leases leases;

    ClaimSource(Watermarks watermarks, Leases leases) {
        this.watermarks = watermarks;
        this.leases = leases;
    }

    /** The right to read a source, and what is remembered of it. */
    record Claimed(
            String source, String node, int epoch, @Nullable String readUpTo, Cached cached) {}

    /** @throws Refusal when somebody else reads it */
    Claimed claim(String source, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Watermark watermark = watermarks.locked(source, now);
            Lease lease = leases.lasting(LEASE);
            if (!watermark.isFree(lease.from())) {
                throw Refusal.conflict("The source “" + source + "” is being read right now. Try again in a minute.");
            }
            return new Claimed(
                    source,
                    lease.holder(),
                    watermark.claim(lease),
                    watermark.readUpTo().orElse(null),
                    watermark.cached());
        });
    }

    /** The watermark, locked, while the claim is still ours. Joins the caller's transaction. */
    Watermark held(Claimed claimed, Instant now) {
        Watermark watermark = watermarks.locked(claimed.source(), now);
        if (!watermark.heldBy(claimed.node(), claimed.epoch())) {
            throw Refusal.conflict(
                    "Reading “" + claimed.source() + "” took so long that another node took over; nothing was stored.");
        }
        return watermark;
    }

    /** Shows how far the reading has come, and keeps the claim. */
    void comeTo(Claimed claimed, String words, Instant now) {
        QuarkusTransaction.requiringNew().run(() -> held(claimed, now).comeTo(words, leases.lasting(LEASE)));
    }

    /** It went wrong: the source keeps the words, and waits. When we were told to stop it is not the source's fault. */
    void giveBack(Claimed claimed, RuntimeException why, Instant now) {
        QuarkusTransaction.requiringNew().run(() -> {
            Watermark watermark = watermarks.locked(claimed.source(), now);
            if (!watermark.heldBy(claimed.node(), claimed.epoch())) {
                return;
            }
            if (why instanceof Stopped) {
                watermark.release();
            } else {
                watermark.fail(
                        words(why),
                        why instanceof Unreadable told ? told.notBefore().orElse(null) : null,
                        now);
            }
        });
    }

    static String words(RuntimeException why) {
        if (why instanceof QuarkusTransactionException) {
            return "What it gave could not be stored; the log says why.";
        }
        return why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
    }
}
