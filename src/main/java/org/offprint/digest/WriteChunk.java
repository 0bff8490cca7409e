package org.offprint.digest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
import org.offprint.subscriber.Subscriber;

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
            List<Subscriber> due = dueReaders.lock(asOf, except, limit);
            return due.isEmpty() ? Optional.<Written>empty() : Optional.of(write(due, asOf, sofar));
        });
    }

    private Written write(List<Subscriber> due, Instant asOf, @Nullable Corpus sofar) {
        Instant now = clock.instant();
        PlanEditions.Planned planned = planEditions.plan(due, asOf, now, sofar);
        planned.plans().forEach(plan -> serve(plan, asOf));
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

    private static void serve(Plan plan, Instant asOf) {
        Subscriber reader = plan.reader();
        if (plan.served()) {
            reader.postpone(reader.cadence().nextAfter(asOf, reader.lastDay().orElse(plan.day())));
        } else {
            reader.served(plan.day(), reader.cadence().nextAfter(asOf, plan.day()));
        }
    }
}
