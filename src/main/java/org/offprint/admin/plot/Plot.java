package org.offprint.admin.plot;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Bars by day, to be drawn as SVG; lengths in units of the drawing, which is {@value #WIDTH} wide and {@value #HEIGHT} high.
 *
 * @param heading what is counted
 * @param words the same in a sentence, for those who don't see it
 * @param first the first day's name
 * @param last the last day's
 */
public record Plot(String heading, String words, String first, String last, List<Bar> bars) {

    static final int WIDTH = 600;
    static final int HEIGHT = 90;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /**
     * One day.
     *
     * @param tip the day and its amount
     */
    public record Bar(String x, String y, String width, String height, String tip) {}

    public Plot {
        bars = List.copyOf(bars);
    }

    static Plot of(String heading, List<LocalDate> days, List<Long> amounts) {
        long most = amounts.stream().mapToLong(Long::longValue).max().orElse(0);
        long total = amounts.stream().mapToLong(Long::longValue).sum();
        double step = (double) WIDTH / days.size();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            long amount = amounts.get(i);
            // whatever is not nothing is seen
            double height = amount == 0 ? 0 : Math.max(2, (double) HEIGHT * amount / most);
            String tip = DAY.format(days.get(i)) + ": " + count(amount);
            bars.add(new Bar(length(i * step), length(HEIGHT - height), length(step * 0.8), length(height), tip));
        }
        return new Plot(
                heading,
                words(total, most, days.size()),
                DAY.format(days.get(0)),
                DAY.format(days.get(days.size() - 1)),
                bars);
    }

    private static String words(long total, long most, int days) {
        return total == 0
                ? "None in " + days + " days."
                : count(total) + " in " + days + " days, " + count(most) + " on the busiest.";
    }

    private static String count(long amount) {
        return String.format(Locale.ENGLISH, "%,d", amount);
    }

    private static String length(double units) {
        return String.format(Locale.ROOT, "%.1f", units);
    }
}
