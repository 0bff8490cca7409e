package org.offprint.admin.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;
import org.offprint.problem.Refusal;

/**
 * A table of readers as it was sent: UTF-8, titles in the first row, columns in any order. It was read to its end once, so
 * nothing is taken in of one that breaks off.
 *
 * @param size rows without the titles
 */
record Table(Sheet sheet, Dialect dialect, int size) {

    static final int MOST_ROWS = 100_000;

    /** @throws Refusal when it is no such table, or too long */
    static Table read(byte[] sent) {
        Sheet sheet = Sheet.of(text(sent));
        try {
            List<String> titles = sheet.titles();
            Dialect dialect = Dialect.of(titles);
            checkTitles(titles, dialect);
            int size = sheet.size(MOST_ROWS);
            if (size > MOST_ROWS) {
                throw bad("There are more than " + MOST_ROWS + " rows.", "Send them in parts; nothing was imported.");
            }
            return new Table(sheet, dialect, size);
        } catch (Sheet.Broken e) {
            throw bad(String.valueOf(e.getMessage()), "Mend it, or save it as CSV once more; nothing was imported.");
        }
    }

    void forEach(Consumer<CSVRecord> taker) {
        sheet.forEach(taker);
    }

    private static String text(byte[] sent) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sent))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw bad("It is not UTF-8.", "Save it as CSV in UTF-8 and send it again.");
        }
    }

    private static void checkTitles(List<String> titles, Dialect dialect) {
        if (dialect != Dialect.OFFPRINT) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String title : titles) {
            if (Column.named(title).isEmpty() || !seen.add(title.strip().toLowerCase(Locale.ROOT))) {
                throw badTitles("“" + title + "” is no column, or is there twice.");
            }
        }
        if (titles.stream().noneMatch(title -> Column.named(title).equals(Optional.of(Column.EMAIL)))) {
            throw badTitles("There is no column “email”.");
        }
    }

    private static Refusal badTitles(String reason) {
        return bad(
                reason,
                "The columns are " + String.join(", ", Column.titles())
                        + ", with these titles in row 1; exports of listmonk and Mailchimp are understood as they are.");
    }

    private static Refusal bad(String reason, String remedy) {
        return Refusal.badInput("body", reason, remedy);
    }
}
