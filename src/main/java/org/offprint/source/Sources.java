package org.offprint.source;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.SourceType;

/** The sources that are set up, and how each type is read; a setting that cannot be meant ends the start. Thread-safe. */
@Singleton
@Startup
class Sources {

    private static final Source SEEDS = new Source("seeds", SourceType.SEEDS, Duration.ofHours(24), Year.of(2025));

    private final List<Source> all;
    private final Map<SourceType, Fetch> fetches;

    Sources(SourceConfig config, @All List<Fetch> fetches) {
        this.fetches = fetches.stream().collect(Collectors.toMap(Fetch::type, fetch -> fetch));
        this.all = config.sources().isEmpty()
                ? List.of(SEEDS)
                : config.sources().entrySet().stream()
                        .map(entry -> source(entry.getKey(), entry.getValue()))
                        .toList();
    }

    List<Source> all() {
        return all;
    }

    Optional<Source> named(String name) {
        return all.stream().filter(source -> source.name().equals(name)).findFirst();
    }

    /** Reads a source. */
    Fetched fetch(Source source, @Nullable String readUpTo) {
        Fetch fetch = fetches.get(source.type());
        if (fetch == null) {
            throw new IllegalStateException("no way to read " + source.type());
        }
        return fetch.from(source, readUpTo);
    }

    private Source source(String name, SourceConfig.Entry entry) {
        SourceType type = SourceType.of(entry.type())
                .filter(fetches::containsKey)
                .orElseThrow(() -> new IllegalArgumentException("offprint.source." + name + ".type: nothing reads “"
                        + entry.type() + "”. Give one of these: " + types() + "."));
        return new Source(name, type, entry.every(), entry.pageYear());
    }

    private String types() {
        return Stream.of(SourceType.values())
                .filter(fetches::containsKey)
                .map(SourceType::code)
                .collect(Collectors.joining(", "));
    }
}
