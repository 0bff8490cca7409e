package org.offprint.source;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.time.Year;
import java.util.Map;
import java.util.Optional;

/** What is collected, from where and how often. */
@ConfigMapping(prefix = "offprint.source")
public interface SourceConfig {

    /** By the source's name, {@code [a-z0-9]+}. While there is none, the seeds are one. */
    @WithParentName
    Map<String, Entry> sources();

    /** One source. */
    interface Entry {

        /** What kind of place it is, such as {@code hf-daily}. */
        String type();

        /** Where it is; each type but {@code feed} has its real address as default. */
        Optional<URI> url();

        /** For the types of arXiv: the categories, separated by commas. */
        Optional<String> categories();

        /** How long after a success it is read again; the type has a default. */
        Optional<Duration> every();

        /** From when on it is strange that nothing new comes; the type has a default. */
        Optional<Duration> staleAfter();

        /** Whether its address may lie in a private network. */
        @WithDefault("false")
        boolean allowPrivate();

        /** For {@code seeds}: the year of the pages, which their text does not give. */
        @WithDefault("2025")
        Year pageYear();
    }
}
