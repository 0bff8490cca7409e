package org.offprint.subscriber.leaving;

import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;
import org.offprint.setting.Span;

/** Longer than a digest looks back at the editions before it: else papers that a reader has got would come again. */
public final class LongerThanReach implements Converter<Duration> {

    /** The longest window, a day for clocks, and a month that an edition may be late. */
    public static final Duration REACH = Duration.ofDays(62);

    @Override
    public @Nullable Duration convert(String value) {
        return Span.longerThan(REACH, REACH.toDays() + " days, such as 400d", value);
    }
}
