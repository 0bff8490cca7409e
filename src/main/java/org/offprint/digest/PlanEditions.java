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
import org.offprint.digest.edition.Editions;
import org.offprint.digest.edition.Past;
import org.offprint.digest.edition.Plan;
import org.offprint.digest.edition.Window;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.DueReader;
import org.offprint.subscriber.DueRow;

/** Works out what due readers are to get; writes nothing. */
@Singleton
class PlanEditions {

    private static final Logger LOG = Logger.getLogger(PlanEditions.class);

    private final Editions editions;
    private final Corpora corpora;
    private final Compose compose;

    PlanEditions(Editions editions, Corpora corpora, Compose compose) {
        this.editions = editions;
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
        List<Long> ids = readers.stream().map(DueRow::id).toList();
        Map<Long, Past> past = editions.past(ids, now);
        Set<Long> broken = new HashSet<>();
        List<Due> due = due(readers, past, broken, asOf, now);
        Instant smallest = due.stream()
                .map(one -> one.window().from())
                .min(Instant::compareTo)
                .orElse(now);
        Corpus corpus = corpora.since(
                smallest,
                due.stream().map(one -> one.reader().choices().interests()).toList(),
                sofar);
        Map<Long, Set<Long>> sent = corpora.followed(editions.ledger(ids, smallest, broken::add), corpus);
        due.removeIf(one -> broken.contains(one.reader().id()));
        List<Plan> plans = new ArrayList<>();
        for (Due one : due) {
            outlive(one.reader().id(), broken, () -> plans.add(plan(one, corpus, sent, asOf)));
        }
        return new Planned(plans, broken, corpus);
    }

    private static List<Due> due(List<DueRow> rows, Map<Long, Past> past, Set<Long> broken, Instant asOf, Instant now) {
        List<Due> due = new ArrayList<>();
        for (DueRow row : rows) {
            outlive(row.id(), broken, () -> due.add(due(row.read(), past.get(row.id()), asOf, now)));
        }
        return due;
    }

    private static Due due(DueReader reader, @Nullable Past found, Instant asOf, Instant now) {
        Past past = found == null ? Past.before(reader.lastDay()) : found;
        Cadence cadence = reader.choices().cadence();
        LocalDate day = cadence.latestSlot(asOf).toLocalDate();
        boolean served = reader.had(day) || past.lastDay() != null && !day.isAfter(past.lastDay());
        Window window = Window.of(cadence, past, asOf, now).afresh(reader.freshFrom(), cadence);
        return new Due(reader, day, served, window);
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
