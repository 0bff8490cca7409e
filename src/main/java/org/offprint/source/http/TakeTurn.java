package org.offprint.source.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.offprint.claim.Lease;
import org.offprint.claim.Leases;

/** Waits until a host may be asked, and keeps the others waiting until the answer is here. Opens its own transactions. */
@Singleton
class TakeTurn {

    /** On top of the pace: longer than a request may take, see {@link WithinTurn}. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int LOOKS = 300;
    /** However long a server asks for. */
    private static final Duration LONGEST_REST = Duration.ofDays(7);

    private final Turns turns;
    private final Leases leases;
    private final Pause pause;
    private final Clock clock;

    TakeTurn(Turns turns, Leases leases, Pause pause, Clock clock) {
        this.turns = turns;
        this.leases = leases;
        this.pause = pause;
        this.clock = clock;
    }

    /** A turn that was taken; closing it starts the rest behind it. */
    interface Taken extends AutoCloseable {
        @Override
        void close();
    }

    private record Grant(String node, int epoch, Duration waits) {}

    /** @throws Unreadable when the host wants to be left alone, or others ask it without end */
    Taken take(String host, Duration pace) {
        String key = Turns.key(host);
        for (int look = 0; look < LOOKS; look++) {
            Grant grant = QuarkusTransaction.requiringNew().call(() -> grant(key, pace));
            if (grant != null) {
                pause.lasting(grant.waits());
                return () -> QuarkusTransaction.requiringNew().run(() -> end(key, grant, pace));
            }
            pause.lasting(BETWEEN_LOOKS);
        }
        throw new Unreadable("Other sources of " + host + " keep it busy.");
    }

    /** The host wants to be left alone, by all sources; answers until when. */
    Instant rest(String host, Duration wanted) {
        Instant now = clock.instant();
        Instant until = now.plus(wanted.compareTo(LONGEST_REST) < 0 ? wanted : LONGEST_REST);
        QuarkusTransaction.requiringNew()
                .run(() -> turns.locked(Turns.key(host), leases.now()).rest(until));
        return until;
    }

    private @Nullable Grant grant(String key, Duration pace) {
        Lease lease = leases.lasting(LEASE.plus(pace));
        Turn turn = turns.locked(key, lease.from());
        turn.restsUntil().filter(clock.instant()::isBefore).ifPresent(until -> {
            throw new Unreadable(key + " asked to be left alone until " + until + ".", until);
        });
        return turn.isFree(lease.from())
                ? new Grant(lease.holder(), turn.take(lease), turn.waitFrom(lease.from()))
                : null;
    }

    private void end(String key, Grant grant, Duration pace) {
        Instant now = leases.now();
        Turn turn = turns.locked(key, now);
        if (turn.heldBy(grant.node(), grant.epoch())) {
            turn.over(now.plus(pace));
        }
    }
}
