package org.offprint.source;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.paper.SourceType;
import org.offprint.source.http.Terms;

/** The sources that are set up, and how each type is read; a setting that cannot be meant ends the start. Thread-safe. */
@Singleton
@Startup
class Sources {

    private static final Year SEEDS = Year.of(2025);

    private final List<Source> all;
    private final Map<SourceType, Fetch> fetches;

    Sources(SourceConfig config, @All List<Fetch> fetches) {
        this.fetches = fetches.stream().collect(Collectors.toMap(Fetch::type, fetch -> fetch));
        this.all = config.sources().isEmpty()
                ? List.of(seeds())
                : config.sources().entrySet().stream()
                        .map(entry -> source(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(Source::name))
                        .toList();
        this.all.forEach(source -> fetch(source).check(source));
    }

    List<Source> all() {
        return all;
    }

    Optional<Source> named(String name) {
        return all.stream().filter(source -> source.name().equals(name)).findFirst();
    }

    /** Reads a source. */
    Fetched fetch(Look look) {
        return fetch(look.source()).from(look);
    }

    private Fetch fetch(Source source) {
        Fetch fetch = fetches.get(source.type());
        if (fetch == null) {
            throw new IllegalStateException("no way to read " + source.type());
        }
        return fetch;
    }

    private Source seeds() {
        Habits habits = SeedFetch.HABITS;
        Terms terms = new Terms(habits.pace(), false);
        return new Source("seeds", SourceType.SEEDS, null, List.of(), SEEDS, habits.every(), null, terms);
    }

    private Source source(String name, SourceConfig.Entry entry) {
        Fetch fetch = SourceType.of(entry.type())
                .map(fetches::get)
                .orElseThrow(() -> new IllegalArgumentException("offprint.source." + name + ".type: nothing reads “"
                        + entry.type() + "”. Give one of these: " + types() + "."));
        Habits habits = fetch.habits();
        URI url = entry.url().orElse(habits.url());
        if (url == null && fetch.type() != SourceType.SEEDS) {
            throw new IllegalArgumentException(
                    "offprint.source." + name + ".url: a source of this type has no address of its own. Give one.");
        }
        return new Source(
                name,
                fetch.type(),
                url,
                categories(entry),
                entry.pageYear(),
                entry.every().orElse(habits.every()),
                entry.staleAfter().orElse(habits.staleAfter()),
                new Terms(habits.pace(), entry.allowPrivate()));
    }

    private static List<String> categories(SourceConfig.Entry entry) {
        return Arrays.stream(entry.categories().orElse("").split("[,\\s]+"))
                .filter(category -> !category.isEmpty())
                .distinct()
                .toList();
    }

    private String types() {
        return Stream.of(SourceType.values())
                .filter(fetches::containsKey)
                .map(SourceType::code)
                .collect(Collectors.joining(", "));
    }
}
