package org.offprint.admin.plot;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.offprint.admin.page.Moments;

/** What happened on each of the last days. */
@Singleton
public class Days {

    private final KeepTally keepTally;
    private final Tallies tallies;
    private final Moments moments;

    Days(KeepTally keepTally, Tallies tallies, Moments moments) {
        this.keepTally = keepTally;
        this.tallies = tallies;
        this.moments = moments;
    }

    /**
     * A count by day.
     *
     * @param label which of these; empty where there is but one
     * @param amounts one for each day
     */
    public record Row(String what, String label, List<Long> amounts) {
        public Row {
            amounts = List.copyOf(amounts);
        }

        public long total() {
            return amounts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * Counts by day.
     *
     * @param days the oldest first, on the operator's clock
     */
    public record Table(List<LocalDate> days, List<Row> rows) {
        public Table {
            days = List.copyOf(days);
            rows = List.copyOf(rows);
        }

        /** Of one day and thing, all labels together. */
        public long of(What what, int day) {
            return rows(what).mapToLong(row -> row.amounts().get(day)).sum();
        }

        public Stream<Row> rows(What what) {
            return rows.stream().filter(row -> row.what().equals(what.code()));
        }

        /** All labels of one thing together. */
        public Row sum(What what) {
            return new Row(
                    what.code(),
                    "",
                    Stream.iterate(0, day -> day + 1)
                            .limit(days.size())
                            .map(day -> of(what, day))
                            .toList());
        }
    }

    /** The last so many days, today included; what this node counted until now is in it, others' until half a minute ago. */
    public Table last(int count) {
        keepTally.keep();
        LocalDate today = moments.today();
        LocalDate first = today.minusDays(count - 1L);
        Map<String, long[]> rows = new TreeMap<>();
        for (Tallies.Tally tally : tallies.between(first, today)) {
            int at = Math.toIntExact(tally.day().toEpochDay() - first.toEpochDay());
            rows.computeIfAbsent(tally.what().code() + "\n" + tally.label(), key -> new long[count])[at] =
                    tally.amount();
        }
        return new Table(
                first.datesUntil(today.plusDays(1)).toList(),
                rows.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Row row(String key, long[] amounts) {
        int cut = key.indexOf('\n');
        return new Row(
                key.substring(0, cut),
                key.substring(cut + 1),
                Arrays.stream(amounts).boxed().toList());
    }
}
