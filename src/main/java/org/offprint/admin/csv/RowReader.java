package org.offprint.admin.csv;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.offprint.letter.MailAddress;
import org.offprint.letter.SiteConfig;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.Wish;
import org.offprint.subscriber.typed.FormReader;
import org.offprint.subscriber.typed.Typed;

/** Reads a row of the table: what is left empty is as for anybody who subscribes. */
@Singleton
class RowReader {

    private final SiteConfig site;

    RowReader(SiteConfig site) {
        this.site = site;
    }

    /** @throws Refusal with every fault of the row */
    Enrolment read(CSVRecord row, Dialect dialect, Instant now) {
        refuseMore(row);
        Typed typed = typed(dialect.cells(row));
        FormReader form = new FormReader(typed);
        Optional<MailAddress> address = form.email();
        Wish wish = form.wish(Wish.standard(site.zone()));
        Optional<Instant> consent = typed.one(Column.CONSENTED_AT.title()).flatMap(WrittenTime::read);
        if (typed.has(Column.CONSENTED_AT.title())
                && consent.filter(at -> !at.isAfter(now)).isEmpty()) {
            form.fault(
                    "consentedAt", "This is no time in the past.", "Write it like 2026-01-31T12:00:00Z or 2026-01-31.");
        }
        form.check();
        return new Enrolment(number(row), address.orElseThrow(), wish, consent.orElse(null));
    }

    /** What stands under no title would be lost in silence. */
    private static void refuseMore(CSVRecord row) {
        int titles = row.getParser().getHeaderNames().size();
        if (row.stream().skip(titles).anyMatch(cell -> !cell.isBlank())) {
            throw Refusal.badInput(
                    "row",
                    "It has " + row.size() + " cells, and there are " + titles + " titles.",
                    "Put a cell that holds a comma or a semicolon in double quotes.");
        }
    }

    /** As a spreadsheet numbers it: the titles are row 1. */
    static int number(CSVRecord row) {
        return Math.toIntExact(row.getRecordNumber()) + 1;
    }

    /** The address as it stands there. */
    static String email(CSVRecord row) {
        String ours = Dialect.cell(row, Column.EMAIL.title());
        return ours.isEmpty() ? Dialect.cell(row, "Email Address") : ours;
    }

    private static Typed typed(Map<Column, String> cells) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        cells.forEach((column, cell) -> fields.put(column.title(), values(column, cell)));
        return new Typed(fields);
    }

    private static List<String> values(Column column, String cell) {
        return switch (column) {
            case KEYWORDS -> Arrays.asList(cell.split(";", -1));
            case DAYS -> Arrays.asList(cell.split("[;,\\s]+", -1));
            default -> List.of(cell);
        };
    }
}
