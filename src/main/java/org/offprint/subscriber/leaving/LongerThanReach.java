package org.offprint.subscriber.leaving;

import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;
import org.offprint.setting.Span;

/** Longer than a digest looks back at the editions before it: else papers that a reader has got would come again. */
public final class LongerThanReach implements Converter<Duration> {

    /** The longest window, and a day for clocks. */
    public static final Duration REACH = Duration.ofDays(31);

    @Override
    public @Nullable Duration convert(String value) {
        return Span.longerThan(REACH, REACH.toDays() + " days, such as 400d", value);
    }
}
