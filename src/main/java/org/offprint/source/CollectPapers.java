package org.offprint.source;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.offprint.paper.AddPapers;
import org.offprint.paper.Addition;
import org.offprint.problem.Refusal;
import org.offprint.source.http.Stopped;
import org.offprint.source.http.Unreadable;

/**
 * Reads one source: claims it, fetches with no transaction open, then stores papers and watermark in one transaction. What
 * is much comes in parts, each of them such a round.
 */
@Singleton
public class CollectPapers {

    private static final Logger LOG = Logger.getLogger(CollectPapers.class);

    private static final int MOST_PARTS = 100;
    /** It takes a while to store so many. */
    private static final int MANY = 500;

    private final Sources sources;
    private final ClaimSource claimSource;
    private final AddPapers addPapers;
    private final SourceMeters meters;
    private final Clock clock;

    CollectPapers(Sources sources, ClaimSource claimSource, AddPapers addPapers, SourceMeters meters, Clock clock) {
        this.sources = sources;
        this.claimSource = claimSource;
        this.addPapers = addPapers;
        this.meters = meters;
        this.clock = clock;
    }

    /** What a round brought, and whether there is more. */
    private record Part(Collected collected, boolean more) {}

    /**
     * Collects now, due or not. Opens its own transactions: call it with none open.
     *
     * @throws Refusal when there is no such source, when it is being read already, or when it cannot be read
     */
    public Collected collect(String name) {
        Source source = sources.named(name)
                .orElseThrow(() -> Refusal.notFound("There is no source “" + name + "”. These are set up: "
                        + String.join(
                                ", ", sources.all().stream().map(Source::name).toList()) + "."));
        Part part = part(source);
        Collected all = part.collected();
        for (int parts = 1; part.more() && parts < MOST_PARTS; parts++) {
            part = part(source);
            all = all.and(part.collected());
        }
        LOG.infof(
                "Collected from %s: %d fetched, %d new, %d updated, %d refused",
                name, all.fetched(), all.added(), all.updated(), all.refused());
        return all;
    }

    private Part part(Source source) {
        long began = System.nanoTime();
        Instant now = clock.instant();
        ClaimSource.Claimed claimed = claimSource.claim(source.name(), now);
        try {
            Fetched fetched = sources.fetch(new Look(
                    source,
                    claimed.readUpTo(),
                    claimed.cached(),
                    now,
                    words -> claimSource.comeTo(claimed, words, now)));
            Collected collected = QuarkusTransaction.requiringNew().call(() -> store(source, claimed, fetched, now));
            meters.count(source.name(), collected, Duration.ofNanos(System.nanoTime() - began));
            report(source, fetched);
            return new Part(collected, fetched.mark().more());
        } catch (Refusal lost) {
            throw lost;
        } catch (RuntimeException e) {
            claimSource.giveBack(claimed, e, now);
            throw said(source, e);
        }
    }

    private Collected store(Source source, ClaimSource.Claimed claimed, Fetched fetched, Instant now) {
        Watermark watermark = claimSource.held(claimed, now);
        Addition taken = addPapers.add(fetched.copies(), now);
        Addition renewed = addPapers.renew(fetched.replacements(), now);
        Collected collected = new Collected(
                fetched.copies().size() + fetched.replacements().size(),
                taken.added(),
                taken.updated() + renewed.updated(),
                fetched.broken().size());
        watermark.advance(fetched, collected, now, source.every());
        return collected;
    }

    private static void report(Source source, Fetched fetched) {
        int refused = fetched.broken().size();
        if (refused > 0) {
            LOG.warnf(
                    "Skipped %d entries of %s, the first: %s",
                    refused, source.name(), fetched.broken().get(0));
        }
    }

    private static Refusal said(Source source, RuntimeException e) {
        if (!(e instanceof Unreadable) && !(e instanceof Stopped)) {
            LOG.warnf(e, "Could not collect from %s", source.name());
        }
        return Refusal.unavailable("The source “" + source.name() + "” could not be read: " + ClaimSource.words(e));
    }
}
