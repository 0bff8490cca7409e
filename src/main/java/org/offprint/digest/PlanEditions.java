package org.offprint.digest;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.edition.Compose;
import org.offprint.digest.edition.Corpora;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.edition.PaperLedger;
import org.offprint.digest.edition.Plan;
import org.offprint.digest.edition.Window;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.DueReader;
import org.offprint.subscriber.DueRow;

/** Works out what due readers are to get; writes nothing. */
@Singleton
class PlanEditions {

    private static final Logger LOG = Logger.getLogger(PlanEditions.class);

    private final PaperLedger paperLedger;
    private final Corpora corpora;
    private final Compose compose;

    PlanEditions(PaperLedger paperLedger, Corpora corpora, Compose compose) {
        this.paperLedger = paperLedger;
        this.corpora = corpora;
        this.compose = compose;
    }

    /**
     * @param plans in the order of the readers
     * @param broken the ids of readers whom no plan could be made for; said in the log
     * @param corpus what they were matched against, for the next ones of the run
     */
    record Planned(List<Plan> plans, Set<Long> broken, Corpus corpus) {}

    private record Due(DueReader reader, LocalDate day, boolean served, Window window) {}

    /** Needs a transaction of the caller's. */
    Planned plan(List<DueRow> readers, Instant asOf, Instant now, @Nullable Corpus sofar) {
        Set<Long> broken = new HashSet<>();
        List<Due> due = due(readers, broken, asOf, now);
        Instant smallest = due.stream()
                .map(one -> one.window().from())
                .min(Instant::compareTo)
                .orElse(now);
        Corpus corpus = corpora.since(
                smallest,
                due.stream().map(one -> one.reader().choices().interests()).toList(),
                sofar);
        Map<Long, Set<Long>> sent = corpora.followed(paperLedger.sent(asked(due), broken::add), corpus);
        due.removeIf(one -> broken.contains(one.reader().id()));
        List<Plan> plans = new ArrayList<>();
        for (Due one : due) {
            outlive(one.reader().id(), broken, () -> plans.add(plan(one, corpus, sent, asOf)));
        }
        return new Planned(plans, broken, corpus);
    }

    private static List<Due> due(List<DueRow> rows, Set<Long> broken, Instant asOf, Instant now) {
        List<Due> due = new ArrayList<>();
        for (DueRow row : rows) {
            outlive(row.id(), broken, () -> due.add(due(row.read(), asOf, now)));
        }
        return due;
    }

    private static Due due(DueReader reader, Instant asOf, Instant now) {
        Cadence cadence = reader.choices().cadence();
        LocalDate day = cadence.latestSlot(asOf).toLocalDate();
        return new Due(reader, day, reader.had(day), Window.of(cadence, reader.coverage(), asOf, now));
    }

    private static List<PaperLedger.Asked> asked(List<Due> due) {
        return due.stream()
                .map(one -> new PaperLedger.Asked(
                        one.reader().id(), one.reader().lastDay(), one.window().from()))
                .toList();
    }

    private Plan plan(Due due, Corpus corpus, Map<Long, Set<Long>> sent, Instant asOf) {
        DueReader reader = due.reader();
        Set<Long> ledger = sent.getOrDefault(reader.id(), Set.of());
        Digest digest =
                due.served() ? Digest.NOTHING : compose.compose(reader.choices(), corpus, due.window(), ledger, asOf);
        return new Plan(reader, due.day(), due.served(), due.window().from(), digest);
    }

    /** One reader whose row makes no sense must not keep the digests of the others back. */
    private static void outlive(long reader, Set<Long> broken, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.errorf(e, "No digest can be made for reader %d.", reader);
            broken.add(reader);
        }
    }
}
