package org.offprint.source.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How sources are asked. */
@ConfigMapping(prefix = "offprint.fetch")
public interface FetchConfig {

    /** How long one request may take, from the connection to the last byte. */
    @WithConverter(WithinTurn.class)
    @WithDefault("30s")
    Duration patience();
}
