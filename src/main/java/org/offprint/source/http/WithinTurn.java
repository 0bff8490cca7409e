package org.offprint.source.http;

import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;
import org.offprint.setting.Span;

/**
 * So short that a request ends while its turn lasts, and with all its redirects while the node's claim on the source does:
 * else another node would ask the same host at the same time, and read the same source.
 */
public final class WithinTurn implements Converter<Duration> {

    static final Duration MOST = Duration.ofSeconds(90);

    @Override
    public @Nullable Duration convert(String value) {
        return Span.upTo(MOST, MOST.toSeconds() + " seconds", value);
    }
}
