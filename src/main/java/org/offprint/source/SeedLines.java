package org.offprint.source;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A seed document without its head, cut into paragraphs: by blank lines, or line by line where it has none.
 *
 * @param pageDay the day of the page; the last of its year where the layout has none
 * @param paragraphs empty when the head cannot be recognised
 */
record SeedLines(LocalDate pageDay, List<Paragraph> paragraphs) {

    private static final String LAST_OF_HEAD = "Subscribe";
    private static final int LONGEST_HEAD = 20;

    /** Lines without a blank one between them; {@code line} is the number of the first. */
    record Paragraph(int line, List<String> lines) {}

    static SeedLines of(String text, Year year) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < Math.min(lines.size(), LONGEST_HEAD); i++) {
            String line = lines.get(i);
            if (line.startsWith(LAST_OF_HEAD) && line.length() > LAST_OF_HEAD.length()) {
                return new SeedLines(year.atMonthDay(MonthDay.of(12, 31)), eachLine(lines, i));
            }
            Optional<MonthDay> day = SeedAbout.monthDay(line);
            if (day.isPresent()) {
                return new SeedLines(year.atMonthDay(day.get()), byBlankLines(lines, i + 1));
            }
        }
        return new SeedLines(year.atMonthDay(MonthDay.of(12, 31)), List.of());
    }

    private static List<Paragraph> eachLine(List<String> lines, int from) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String firstTitle = lines.get(from).substring(LAST_OF_HEAD.length());
        paragraphs.add(new Paragraph(from + 1, List.of(firstTitle)));
        for (int i = from + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                paragraphs.add(new Paragraph(i + 1, List.of(lines.get(i))));
            }
        }
        return paragraphs;
    }

    private static List<Paragraph> byBlankLines(List<String> lines, int from) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = from;
        for (int i = from; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).isBlank()) {
                if (i > start) {
                    paragraphs.add(new Paragraph(start + 1, lines.subList(start, i)));
                }
                start = i + 1;
            }
        }
        return paragraphs;
    }
}
