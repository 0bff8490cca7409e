package org.offprint.admin.readers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.offprint.problem.Refusal;

/** A table of readers as it was sent: RFC 4180, UTF-8, titles in the first row, columns in any order. */
record Table(List<CSVRecord> rows) {

    static final int MOST_ROWS = 10_000;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    /** @throws Refusal when it is no such table, or too long */
    static Table read(byte[] sent) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text(sent)), FORMAT)) {
            checkTitles(parser.getHeaderNames());
            List<CSVRecord> rows = parser.stream().limit(MOST_ROWS + 1L).toList();
            if (rows.size() > MOST_ROWS) {
                throw bad("There are more than " + MOST_ROWS + " rows.", "Send them in parts; nothing was imported.");
            }
            return new Table(rows);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw bad(
                    "It is not CSV as in RFC 4180.",
                    "Save it as CSV with commas and double quotes, and send it again.");
        }
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

    private static void checkTitles(List<String> titles) {
        String known = String.join(", ", Column.titles());
        for (String title : titles) {
            if (Column.named(title).isEmpty()) {
                throw bad(
                        "“" + title + "” is no column.", "The columns are " + known + ", with these titles in row 1.");
            }
        }
        if (titles.stream().noneMatch(title -> Column.named(title).equals(Optional.of(Column.EMAIL)))) {
            throw bad("There is no column “email”.", "The columns are " + known + ", with these titles in row 1.");
        }
    }

    private static Refusal bad(String reason, String remedy) {
        return Refusal.badInput("body", reason, remedy);
    }
}
