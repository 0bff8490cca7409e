package org.offprint.subscriber.typed;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Days of the week as the outside names them. */
public final class Days {

    private static final int SHORT = 3;

    private Days() {}

    /** {@code mon} to {@code sun}. */
    public static String name(DayOfWeek day) {
        return day.name().substring(0, SHORT).toLowerCase(Locale.ROOT);
    }

    public static List<String> names(Set<DayOfWeek> days) {
        return days.stream().sorted().map(Days::name).toList();
    }

    public static String names() {
        return Arrays.stream(DayOfWeek.values()).map(Days::name).collect(Collectors.joining(", "));
    }

    /** What {@code daily}, {@code weekdays} or a day's name means; nothing for anything else. */
    public static Set<DayOfWeek> read(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "daily" -> EnumSet.allOf(DayOfWeek.class);
            case "weekdays" -> EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
            default ->
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> name(day).equals(name))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        };
    }
}
