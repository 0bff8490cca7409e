package org.offprint.source;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.offprint.claim.Drain;
import org.offprint.problem.Refusal;

/** Reads all sources that are due, one after another; one that fails is left for later, the others go on. */
@Singleton
public class CollectDuePapers {

    private static final Logger LOG = Logger.getLogger(CollectDuePapers.class);

    private final ListSources listSources;
    private final CollectPapers collectPapers;
    private final SourceMeters meters;
    private final Drain drain;
    private final Clock clock;

    CollectDuePapers(
            ListSources listSources, CollectPapers collectPapers, SourceMeters meters, Drain drain, Clock clock) {
        this.listSources = listSources;
        this.collectPapers = collectPapers;
        this.meters = meters;
        this.drain = drain;
        this.clock = clock;
    }

    /** Opens its own transactions: call it with none open. */
    public void collectDue() {
        listSources.list().stream()
                .map(SourceReport::name)
                // one source may take long, and another node may read the next one meanwhile
                .filter(this::isDue)
                .forEach(this::collect);
        meters.show(listSources.list());
    }

    private boolean isDue(String name) {
        Instant now = clock.instant();
        return listSources.list().stream().anyMatch(source -> source.name().equals(name) && source.isDue(now));
    }

    private void collect(String source) {
        try (Drain.Work work = drain.work()) {
            if (!drain.begun()) {
                collectPapers.collect(source);
            }
        } catch (Refusal told) {
            LOG.infof("Not collected from %s: %s", source, told.getMessage());
        } catch (RuntimeException bug) {
            LOG.errorf(bug, "Not collected from %s", source);
        }
    }
}
