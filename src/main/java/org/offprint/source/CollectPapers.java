package org.offprint.source;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.offprint.paper.AddPapers;
import org.offprint.paper.Addition;
import org.offprint.problem.Refusal;

/** Reads one source: claims it, fetches with no transaction open, then stores papers and watermark in one transaction. */
@Singleton
public class CollectPapers {

    private static final Logger LOG = Logger.getLogger(CollectPapers.class);

    private final Sources sources;
    private final ClaimSource claimSource;
    private final AddPapers addPapers;
    private final Clock clock;

    CollectPapers(Sources sources, ClaimSource claimSource, AddPapers addPapers, Clock clock) {
        this.sources = sources;
        this.claimSource = claimSource;
        this.addPapers = addPapers;
        this.clock = clock;
    }

    /**
     * Collects now, due or not. Opens its own transactions: call it with none open.
     *
     * @throws Refusal when there is no such source, when it is being read already, or when it cannot be read
     */
    public Collected collect(String name) {
        Instant now = clock.instant();
        Source source = sources.named(name)
                .orElseThrow(() -> Refusal.notFound("There is no source “" + name + "”. These are set up: "
                        + String.join(
                                ", ", sources.all().stream().map(Source::name).toList()) + "."));
        ClaimSource.Claimed claimed = claimSource.claim(name, now);
        try {
            Fetched fetched = sources.fetch(source, claimed.readUpTo());
            Addition addition = QuarkusTransaction.requiringNew().call(() -> store(source, claimed, fetched, now));
            return report(source, fetched, addition);
        } catch (Refusal lost) {
            throw lost;
        } catch (RuntimeException e) {
            claimSource.giveBack(claimed, e, now);
            LOG.warnf(e, "Could not collect from %s", name);
            throw Refusal.unavailable("The source “" + name + "” could not be read: " + ClaimSource.words(e));
        }
    }

    private Addition store(Source source, ClaimSource.Claimed claimed, Fetched fetched, Instant now) {
        Watermark watermark = claimSource.held(claimed, now);
        Addition addition = addPapers.add(fetched.copies(), now);
        watermark.advance(fetched.readUpTo(), now, source.every());
        return addition;
    }

    private static Collected report(Source source, Fetched fetched, Addition addition) {
        fetched.broken().forEach(broken -> LOG.warnf("Skipped an entry of %s: %s", source.name(), broken));
        Collected collected = new Collected(
                fetched.copies().size(),
                addition.added(),
                addition.updated(),
                fetched.broken().size());
        LOG.infof(
                "Collected from %s: %d fetched, %d new, %d updated, %d refused",
                source.name(), collected.fetched(), collected.added(), collected.updated(), collected.refused());
        return collected;
    }
}
