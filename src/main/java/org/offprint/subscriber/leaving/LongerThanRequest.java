package org.offprint.subscriber.leaving;

import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;
import org.offprint.setting.Span;
import org.offprint.subscriber.Request;

/** Longer than a request can be confirmed, for its mail promises that time. */
public final class LongerThanRequest implements Converter<Duration> {

    @Override
    public @Nullable Duration convert(String value) {
        return Span.longerThan(Request.LIFETIME, Request.LIFETIME.toHours() + " hours, such as 7d", value);
    }
}
