package org.offprint.setting;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;

/** Reads settings that are spans of time within bounds; another one stops the start, which names the setting. */
public final class Span {

    private Span() {}

    /**
     * As the other settings are written, such as {@code 7d}; null when nothing is.
     *
     * @param least in words with an example, such as "48 hours, such as 7d"; does not belong to it
     * @throws IllegalArgumentException when it is no longer than {@code bound}
     */
    public static @Nullable Duration longerThan(Duration bound, String least, String value) {
        Duration span = new DurationConverter().convert(value);
        if (span != null && span.compareTo(bound) <= 0) {
            throw new IllegalArgumentException("It must be longer than " + least + ".");
        }
        return span;
    }

    /**
     * As {@link #longerThan}, with nothing as the one bound.
     *
     * @param most in words, such as "90 seconds"; belongs to it
     * @throws IllegalArgumentException when it is no longer than nothing, or longer than {@code bound}
     */
    public static @Nullable Duration upTo(Duration bound, String most, String value) {
        Duration span = new DurationConverter().convert(value);
        if (span != null && (span.compareTo(Duration.ZERO) <= 0 || span.compareTo(bound) > 0)) {
            throw new IllegalArgumentException("It must be longer than nothing and at most " + most + ".");
        }
        return span;
    }

    /** Neither zero nor negative. */
    public static final class LongerThanNothing implements Converter<Duration> {
        @Override
        public @Nullable Duration convert(String value) {
            return longerThan(Duration.ZERO, "nothing, such as 7d", value);
        }
    }
}
