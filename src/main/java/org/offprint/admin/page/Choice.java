package org.offprint.admin.page;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.problem.Refusal;

/** Reads the name of one of several, as an operator's query gives it. */
public final class Choice {

    private Choice() {}

    /**
     * The one of that name, whatever its case; null when nothing was given.
     *
     * @throws Refusal when it is none of them
     */
    public static <E extends Enum<E>> @Nullable E of(Class<E> all, String field, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        return Arrays.stream(all.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(given.strip()))
                .findFirst()
                .orElseThrow(() -> Refusal.badInput(
                        field,
                        "“" + given + "” is no " + field + ".",
                        "Write one of " + String.join(", ", names(all)) + ", or leave it out."));
    }

    /** All names, in lower case. */
    public static <E extends Enum<E>> java.util.List<String> names(Class<E> all) {
        return Arrays.stream(all.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
