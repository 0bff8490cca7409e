package org.offprint.laboratory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words such as {@code kills=50}. */
final class Arguments {

    private static final Set<String> NAMES = Set.of(
            "seed", "readers", "kills", "saved", "sigterms", "freezes", "outages", "crowd", "rate", "h2", "postgresql");

    private Arguments() {}

    /** @throws IllegalArgumentException when one makes no sense; it says which are known */
    static Map<String, Long> parse(String... words) {
        Map<String, Long> numbers = new HashMap<>();
        Arrays.stream(words)
                .flatMap(word -> Arrays.stream(word.strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .forEach(word -> {
                    String[] parts = word.split("=");
                    if (parts.length != 2 || !NAMES.contains(parts[0]) || !parts[1].matches("\\d{1,12}")) {
                        throw new IllegalArgumentException(word + " is not one of " + NAMES + " with a number");
                    }
                    numbers.put(parts[0], Long.valueOf(parts[1]));
                });
        return numbers;
    }
}
