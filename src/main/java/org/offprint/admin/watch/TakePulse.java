package org.offprint.admin.watch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.edition.EditionState;
import org.offprint.outbox.State;
import org.offprint.subscriber.Standing;

/** Asks the database what waits, in a transaction of its own. */
@Singleton
public class TakePulse {

    private static final Set<State> NOT_ENDED =
            Arrays.stream(State.values()).filter(state -> !state.ended()).collect(Collectors.toSet());

    private final EntityManager database;
    private final Clock clock;

    TakePulse(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Pulse take() {
        return QuarkusTransaction.requiringNew().call(this::now);
    }

    private Pulse now() {
        Instant now = clock.instant();
        Map<State, Long> mails = mails();
        mails.merge(State.QUEUED, unsentEditions(), Long::sum);
        @Nullable Instant chunk = first("select min(created_at) from chunk where finished_at is null");
        return new Pulse(
                now,
                first("select min(next_due_at) from subscriber"),
                earlier(
                        first("select min(next_attempt_at) from delivery where state in ('QUEUED', 'AMBIGUOUS')"),
                        chunk),
                earlier(
                        first("select min(created_at) from delivery where state in"
                                + " ('QUEUED', 'CLAIMED', 'SENDING', 'AMBIGUOUS', 'HELD')"),
                        chunk),
                mails,
                readers());
    }

    private @Nullable Instant first(String query) {
        return (Instant) database.createNativeQuery(query, Instant.class).getSingleResult();
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return Stream.of(one, other)
                .flatMap(Stream::ofNullable)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private Map<State, Long> mails() {
        Map<State, Long> mails = new EnumMap<>(State.class);
        database.createQuery(
                        "select state, count(*) from Delivery where state in :waiting group by state", Object[].class)
                .setParameter("waiting", NOT_ENDED)
                .getResultList()
                .forEach(row -> mails.put((State) row[0], (Long) row[1]));
        return mails;
    }

    /** Through the open chunks, of which there are few, and not through all editions. */
    private long unsentEditions() {
        return database.createQuery(
                        "select count(*) from Edition e, Chunk c where c.id = e.chunk and c.finishedAt is null"
                                + " and e.state = :unsent",
                        Long.class)
                .setParameter("unsent", EditionState.UNSENT)
                .getSingleResult();
    }

    private Map<Standing, Long> readers() {
        Map<Standing, Long> readers = new EnumMap<>(Standing.class);
        database.createQuery("select standing, count(*) from Subscriber group by standing", Object[].class)
                .getResultList()
                .forEach(row -> readers.put((Standing) row[0], (Long) row[1]));
        return readers;
    }
}
