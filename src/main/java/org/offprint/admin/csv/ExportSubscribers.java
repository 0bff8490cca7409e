package org.offprint.admin.csv;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Writer;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.typed.Days;

/** Writes all who read, page by page, so that a million readers need no more memory than a thousand. */
@Singleton
class ExportSubscribers {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader(Column.titles()).get();

    private final ReaderPages pages;

    ExportSubscribers(ReaderPages pages) {
        this.pages = pages;
    }

    void write(Writer out) throws IOException {
        try (CSVPrinter printer = FORMAT.print(out)) {
            List<ReaderPages.Row> page = pages.after(Long.MIN_VALUE);
            while (!page.isEmpty()) {
                for (ReaderPages.Row row : page) {
                    printer.printRecord(cells(row).map(Cell::write));
                }
                page = pages.after(page.get(page.size() - 1).id());
            }
        }
    }

    private static Stream<String> cells(ReaderPages.Row row) {
        Cadence cadence = row.cadence();
        return Stream.of(
                row.email(),
                row.keywords().stream().map(line -> line.replace(';', ',')).collect(Collectors.joining(";")),
                days(cadence.days()),
                String.valueOf(cadence.hour()),
                cadence.zone().getId(),
                String.valueOf(row.maxPapers()),
                row.consentedAt() == null ? "" : row.consentedAt().toString());
    }

    private static String days(Set<DayOfWeek> days) {
        return days.size() == DayOfWeek.values().length ? "daily" : String.join(";", Days.names(days));
    }
}
