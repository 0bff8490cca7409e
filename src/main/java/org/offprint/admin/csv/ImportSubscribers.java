package org.offprint.admin.csv;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.offprint.problem.Fault;
import org.offprint.problem.Refusal;

/** Takes in a table of readers. A bad row is refused with its reason, and holds up no other. */
@Singleton
class ImportSubscribers {

    private static final Logger LOG = Logger.getLogger(ImportSubscribers.class);
    private static final int BATCH = 100;

    private final RowReader reader;
    private final Enrol enrol;
    private final Imports imports;
    private final Clock clock;

    ImportSubscribers(RowReader reader, Enrol enrol, Imports imports, Clock clock) {
        this.reader = reader;
        this.enrol = enrol;
        this.imports = imports;
        this.clock = clock;
    }

    ImportReport read(Table table) {
        Instant now = clock.instant();
        List<RowVerdict> verdicts = new ArrayList<>();
        List<Enrolment> batch = new ArrayList<>();
        try (Imports.Counted counted = imports.count(table.size())) {
            table.forEach(row -> {
                read(row, table.dialect(), now).addTo(batch, verdicts);
                if (batch.size() == BATCH) {
                    flush(batch, now, verdicts);
                    counted.at(verdicts);
                }
            });
            flush(batch, now, verdicts);
        }
        verdicts.sort(Comparator.comparingInt(RowVerdict::row));
        return ImportReport.of(List.copyOf(verdicts));
    }

    /** A row that was read: a good one, or why it is none. */
    private record Read(@Nullable Enrolment good, @Nullable RowVerdict bad) {
        void addTo(List<Enrolment> batch, List<RowVerdict> verdicts) {
            if (good != null) {
                batch.add(good);
            } else if (bad != null) {
                verdicts.add(bad);
            }
        }
    }

    private Read read(CSVRecord row, Dialect dialect, Instant now) {
        try {
            return new Read(reader.read(row, dialect, now), null);
        } catch (Refusal bad) {
            return new Read(
                    null,
                    RowVerdict.refused(
                            RowReader.number(row),
                            RowReader.email(row),
                            bad.problem().errors()));
        }
    }

    private void flush(List<Enrolment> batch, Instant now, List<RowVerdict> verdicts) {
        try {
            verdicts.addAll(enrol.enrol(batch, now));
        } catch (RuntimeException together) {
            batch.forEach(row -> verdicts.add(alone(row, now)));
        }
        batch.clear();
    }

    /** One of the batch was subscribing just then, say: each gets a transaction of its own. */
    private RowVerdict alone(Enrolment row, Instant now) {
        try {
            return enrol.enrol(List.of(row), now).get(0);
        } catch (RuntimeException e) {
            LOG.errorf(e, "row %d of an import failed", row.row());
            Fault fault = new Fault("email", "It could not be stored.", "Send this row again.");
            return RowVerdict.refused(row.row(), row.address().value(), List.of(fault));
        }
    }
}
