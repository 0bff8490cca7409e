package org.offprint.source;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.time.Year;
import java.util.Map;

/** What is collected, from where and how often. */
@ConfigMapping(prefix = "offprint.source")
public interface SourceConfig {

    /** By the source's name, {@code [a-z0-9]+}. While there is none, the seeds are one. */
    @WithParentName
    Map<String, Entry> sources();

    /** One source. */
    interface Entry {

        /** What kind of place it is, such as {@code seeds}. */
        String type();

        /** How long after a success it is read again. */
        @WithDefault("24h")
        Duration every();

        /** For {@code seeds}: the year of the pages, which their text does not give. */
        @WithDefault("2025")
        Year pageYear();
    }
}
