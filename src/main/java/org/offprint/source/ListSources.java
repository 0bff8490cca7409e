package org.offprint.source;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How all sources do. Reads in a transaction of its own. */
@Singleton
public class ListSources {

    private final Sources sources;
    private final Watermarks watermarks;
    private final Clock clock;

    ListSources(Sources sources, Watermarks watermarks, Clock clock) {
        this.sources = sources;
        this.watermarks = watermarks;
        this.clock = clock;
    }

    /** In the order of the settings. */
    public List<SourceReport> list() {
        Instant now = clock.instant();
        Map<String, Watermark> known = QuarkusTransaction.requiringNew()
                .call(() -> watermarks.listAll().stream().collect(Collectors.toMap(Watermark::source, mark -> mark)));
        return sources.all().stream()
                .map(source -> SourceReport.of(source, known.get(source.name()), now))
                .toList();
    }
}
