package org.offprint.source;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.offprint.claim.Drain;
import org.offprint.problem.Refusal;

/** Reads all sources that are due, one after another; one that fails is left for later, the others go on. */
@Singleton
public class CollectDuePapers {

    private static final Logger LOG = Logger.getLogger(CollectDuePapers.class);

    private final Sources sources;
    private final Watermarks watermarks;
    private final CollectPapers collectPapers;
    private final Drain drain;
    private final Clock clock;

    CollectDuePapers(Sources sources, Watermarks watermarks, CollectPapers collectPapers, Drain drain, Clock clock) {
        this.sources = sources;
        this.watermarks = watermarks;
        this.collectPapers = collectPapers;
        this.drain = drain;
        this.clock = clock;
    }

    /** Opens its own transactions: call it with none open. */
    public void collectDue() {
        List<String> due =
                new ArrayList<>(sources.all().stream().map(Source::name).toList());
        due.removeAll(QuarkusTransaction.requiringNew().call(() -> watermarks.notYetDue(due, clock.instant())));
        for (String source : due) {
            collect(source);
        }
    }

    private void collect(String source) {
        try (Drain.Work work = drain.work()) {
            if (!drain.begun()) {
                collectPapers.collect(source);
            }
        } catch (Refusal told) {
            LOG.infof("Not collected from %s: %s", source, told.getMessage());
        }
    }
}
