package org.offprint.admin.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A text as rows of cells: RFC 4180, or with semicolons in place of the commas, as spreadsheets write it where the comma
 * parts a number. The titles tell which: they hold neither. Rows are numbered as a spreadsheet does, with those that
 * are blank, and these are passed over.
 *
 * @param text all of it
 * @param blanks blank lines before the titles
 */
record Sheet(String text, CSVFormat format, int blanks) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(false)
            .setTrim(true)
            .setAllowMissingColumnNames(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
            .get();

    /** It cannot be read on from a row. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        Broken(long row, Exception cause) {
            super(words(row, String.valueOf(cause.getMessage())), cause);
        }

        private static String words(long row, String said) {
            return said.contains("EOF reached before encapsulated token finished")
                    ? "A quote opens in row " + row + " and is not closed."
                    : "Row " + row + " is no row of CSV as in RFC 4180.";
        }
    }

    static Sheet of(String text) {
        List<String> blank = text.lines().takeWhile(String::isBlank).toList();
        String titles = text.lines().skip(blank.size()).findFirst().orElse("");
        boolean semicolons = titles.indexOf(';') >= 0 && titles.indexOf(',') < 0;
        return new Sheet(
                text.stripLeading(),
                semicolons ? FORMAT.builder().setDelimiter(';').get() : FORMAT,
                blank.size());
    }

    /** @throws Broken when the row of the titles is none */
    List<String> titles() throws Broken {
        try (CSVParser parser = parser()) {
            return parser.getHeaderNames();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new Broken(blanks + 1L, e);
        }
    }

    /**
     * How many rows it has below the titles; after more than {@code most} nobody counts on.
     *
     * @throws Broken when it breaks off
     */
    int size(int most) throws Broken {
        long last = blanks + 1L;
        int size = 0;
        try (CSVParser parser = parser()) {
            for (CSVRecord row : parser) {
                last = row.getRecordNumber() + 1;
                size += isBlank(row) ? 0 : 1;
                if (size > most) {
                    break;
                }
            }
            return size;
        } catch (IOException | UncheckedIOException e) {
            throw new Broken(last + 1, e);
        }
    }

    /** Row by row, so that memory holds the text and not all its cells. */
    void forEach(Consumer<CSVRecord> taker) {
        try (CSVParser parser = parser()) {
            for (CSVRecord row : parser) {
                if (!isBlank(row)) {
                    taker.accept(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CSVParser parser() throws IOException {
        return CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .setRecordNumber(blanks + 1L)
                .get();
    }

    private static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }
}
