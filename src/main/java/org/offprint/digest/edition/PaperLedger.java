package org.offprint.digest.edition;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Which papers readers were sent, or are being sent. Editions are looked for by their day, which the index knows, and a
 * reader's come one behind the other: whoever has one from before the instant in question has none older from after it. So
 * those of the last week are read, and more only of the readers who are not done with them; never all that somebody ever got.
 */
@Singleton
public class PaperLedger {

    private static final Logger LOG = Logger.getLogger(PaperLedger.class);

    /** A clock that was set back dates editions before the papers in them. */
    static final Duration CLOCK_STEP = Duration.ofDays(1);

    /** Enough for one edition more than is looked for of who gets one a day, in whatever zone. */
    private static final Period NEAR = Period.ofDays(2);

    /** So long at most an edition is written after its day: a week's slot served late, and downtime. */
    private static final Period FAR = Period.ofDays(31);

    private static final Set<EditionState> COUNTED =
            Set.of(EditionState.UNSENT, EditionState.SENT, EditionState.TRIED_AGAIN);

    /** H2 would compare each row with all ids of an {@code any}. */
    private static final String WRITTEN = "select e.subscriber_id, e.written_at, e.state, e.content"
            + " from unnest(cast(:readers as bigint array)) as r(id)"
            + " join edition e on e.subscriber_id = r.id and e.edition_day >= :earliest";

    private final EntityManager entities;

    PaperLedger(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A reader who is asked about.
     *
     * @param lastDay of the reader's newest edition, null when there is none
     * @param since from when on editions were written that count
     */
    public record Asked(long reader, @Nullable LocalDate lastDay, Instant since) {
        private Instant written() {
            return since.minus(CLOCK_STEP);
        }

        private boolean hasAnyFrom(LocalDate day) {
            return lastDay != null && !lastDay.isBefore(day);
        }
    }

    private record Row(long reader, Instant written, EditionState state, byte[] content) {
        static Row of(Object[] columns) {
            return new Row((Long) columns[0], (Instant) columns[1], EditionState.valueOf((String) columns[2]), (byte[])
                    columns[3]);
        }

        boolean counts(Asked asked) {
            return COUNTED.contains(state) && !written.isBefore(asked.written());
        }
    }

    /**
     * The ids of the papers by reader; nothing of those who got none. Needs a transaction of the caller's.
     *
     * @param unreadable is told each reader of whom an edition makes no sense
     */
    public Map<Long, Set<Long>> sent(Collection<Asked> readers, Consumer<Long> unreadable) {
        Map<Long, List<Row>> found = new HashMap<>(read(readers, near(readers)));
        List<Asked> open = readers.stream()
                .filter(asked -> !isDone(asked, found.get(asked.reader())))
                .toList();
        found.putAll(read(open, far(open)));
        Map<Long, Set<Long>> sent = new HashMap<>();
        for (Asked asked : readers) {
            found.getOrDefault(asked.reader(), List.of()).stream()
                    .filter(row -> row.counts(asked))
                    .forEach(row -> add(row, sent, unreadable));
        }
        return sent;
    }

    private static LocalDate near(Collection<Asked> readers) {
        return before(
                readers.stream().map(Asked::written).max(Instant::compareTo).orElse(Instant.EPOCH), NEAR);
    }

    private static LocalDate far(Collection<Asked> readers) {
        return before(
                readers.stream().map(Asked::written).min(Instant::compareTo).orElse(Instant.EPOCH), FAR);
    }

    private static LocalDate before(Instant instant, Period period) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC).minus(period);
    }

    private static boolean isDone(Asked asked, @Nullable List<Row> rows) {
        return rows != null && rows.stream().anyMatch(row -> row.written().isBefore(asked.written()));
    }

    private Map<Long, List<Row>> read(Collection<Asked> readers, LocalDate earliest) {
        Long[] ids = readers.stream()
                .filter(asked -> asked.hasAnyFrom(earliest))
                .map(Asked::reader)
                .toArray(Long[]::new);
        return ids.length == 0 ? Map.of() : read(ids, earliest);
    }

    private Map<Long, List<Row>> read(Long[] readers, LocalDate earliest) {
        return entities.unwrap(Session.class)
                .createNativeQuery(WRITTEN, Object[].class)
                .addScalar("subscriber_id", Long.class)
                .addScalar("written_at", Instant.class)
                .addScalar("state", String.class)
                .addScalar("content", byte[].class)
                .setParameter("readers", readers)
                .setParameter("earliest", earliest)
                .getResultStream()
                .map(Row::of)
                .collect(groupingBy(Row::reader));
    }

    private static void add(Row row, Map<Long, Set<Long>> sent, Consumer<Long> unreadable) {
        try {
            Set<Long> papers = sent.computeIfAbsent(row.reader(), reader -> new HashSet<>());
            PackedDigest.unpack(row.content()).shown().forEach(pick -> papers.add(pick.paper()));
        } catch (RuntimeException e) {
            LOG.errorf(e, "An edition of reader %d cannot be read.", row.reader());
            unreadable.accept(row.reader());
        }
    }
}
