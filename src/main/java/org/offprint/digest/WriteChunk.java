package org.offprint.digest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Edition;
import org.offprint.digest.edition.Editions;
import org.offprint.digest.edition.Plan;
import org.offprint.digest.send.Chunk;
import org.offprint.digest.send.Chunks;
import org.offprint.digest.send.Held;
import org.offprint.subscriber.DueReader;
import org.offprint.subscriber.DueReaders;
import org.offprint.subscriber.DueRow;

/** Writes the editions of some due readers as one chunk that this node then holds. */
@Singleton
class WriteChunk {

    private final DueReaders dueReaders;
    private final PlanEditions planEditions;
    private final Chunks chunks;
    private final Editions editions;
    private final Clock clock;

    WriteChunk(DueReaders dueReaders, PlanEditions planEditions, Chunks chunks, Editions editions, Clock clock) {
        this.dueReaders = dueReaders;
        this.planEditions = planEditions;
        this.chunks = chunks;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * What was written.
     *
     * @param held the chunk; null when no edition was written, since all readers were broken or served before
     * @param broken the ids of readers whom no edition could be made for; they stay due
     */
    record Written(@Nullable Held held, List<Plan> plans, Set<Long> broken, Corpus corpus) {}

    /** How many readers are due. */
    int due(Instant asOf) {
        return QuarkusTransaction.requiringNew().call(() -> dueReaders.count(asOf));
    }

    /** One transaction: readers, editions, next due times. Empty when nobody is due whom no other node serves now. */
    Optional<Written> write(Instant asOf, int limit, Set<Long> except, @Nullable Corpus sofar) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<DueRow> due = dueReaders.lock(asOf, except, limit);
            return due.isEmpty() ? Optional.<Written>empty() : Optional.of(write(due, asOf, sofar));
        });
    }

    private Written write(List<DueRow> due, Instant asOf, @Nullable Corpus sofar) {
        Instant now = clock.instant();
        PlanEditions.Planned planned = planEditions.plan(due, asOf, now, sofar);
        serve(planned.plans(), asOf, now);
        List<Plan> fresh =
                planned.plans().stream().filter(plan -> !plan.served()).toList();
        Held held = fresh.isEmpty() ? null : write(fresh, now);
        return new Written(held, planned.plans(), planned.broken(), planned.corpus());
    }

    private Held write(List<Plan> plans, Instant now) {
        Chunk chunk = chunks.begin(now);
        plans.forEach(plan -> editions.persist(new Edition(plan, chunk.id(), now)));
        if (plans.stream().noneMatch(Plan::mails)) {
            chunk.finish(now);
        }
        return new Held(chunk.id(), chunk.claim().epoch());
    }

    /** When readers are due again; those who have it in common are written together. */
    private record Next(boolean served, LocalDate day, Instant due) {
        static Next of(Plan plan, Instant asOf) {
            DueReader reader = plan.reader();
            LocalDate last = reader.lastDay();
            LocalDate day = plan.served() && last != null ? last : plan.day();
            return new Next(plan.served(), day, reader.nextAfter(asOf, day));
        }
    }

    private void serve(List<Plan> plans, Instant asOf, Instant now) {
        Map<Next, List<Long>> readers = plans.stream()
                .collect(groupingBy(
                        plan -> Next.of(plan, asOf),
                        mapping(plan -> plan.reader().id(), toList())));
        readers.forEach((next, ids) -> serve(next, ids, now));
    }

    private void serve(Next next, List<Long> readers, Instant now) {
        if (next.served()) {
            dueReaders.postpone(readers, next.due());
        } else {
            dueReaders.served(readers, next.day(), next.due(), now);
        }
    }
}
