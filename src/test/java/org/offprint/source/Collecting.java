package org.offprint.source;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.claim.Drain;
import org.offprint.paper.AddPapers;
import org.offprint.paper.PaperView;
import org.offprint.paper.Papers;
import org.offprint.problem.Refusal;

/** Collects with settings that a test makes up as it goes, on the application's own store. */
@Singleton
public class Collecting {

    private final List<Fetch> fetches;
    private final ClaimSource claimSource;
    private final Watermarks watermarks;
    private final AddPapers addPapers;
    private final Papers papers;
    private final Clock clock;

    Collecting(
            @All List<Fetch> fetches,
            ClaimSource claimSource,
            Watermarks watermarks,
            AddPapers addPapers,
            Papers papers,
            Clock clock) {
        this.fetches = fetches;
        this.papers = papers;
        this.claimSource = claimSource;
        this.watermarks = watermarks;
        this.addPapers = addPapers;
        this.clock = clock;
    }

    /** What is set up; a line each, such as {@code hf.type=hf-daily}, without {@code offprint.source.} before it. */
    public Place set(String... lines) {
        return new Place(sources(lines));
    }

    /** The same, all read in a way of the test's own. */
    Place read(Fetch way, String... lines) {
        return new Place(new Sources(config(lines), List.of(way)));
    }

    Sources sources(String... lines) {
        return new Sources(config(lines), fetches);
    }

    private static SourceConfig config(String... lines) {
        Map<String, String> settings = new HashMap<>();
        for (String line : lines) {
            settings.put("offprint.source." + line.split("=", 2)[0], line.split("=", 2)[1]);
        }
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(SourceConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(SourceConfig.class);
    }

    /** An installation with these sources. */
    public final class Place {

        private final Sources sources;
        private final SourceMeters meters = new SourceMeters(new SimpleMeterRegistry());

        private Place(Sources sources) {
            this.sources = sources;
        }

        public Collected collect(String name) {
            return collector().collect(name);
        }

        /** What its operator is told when it cannot be read. */
        public String refusal(String name) {
            try {
                Collected collected = collect(name);
                throw new AssertionError("It was read: " + collected);
            } catch (Refusal refusal) {
                return refusal.problem().detail();
            }
        }

        /** What the tick does. */
        public void tick(Drain drain) {
            new CollectDuePapers(new ListSources(sources, watermarks, clock), collector(), meters, drain, clock)
                    .collectDue();
        }

        public SourceReport report(String name) {
            return new ListSources(sources, watermarks, clock)
                    .list().stream()
                            .filter(report -> report.name().equals(name))
                            .findFirst()
                            .orElseThrow();
        }

        private CollectPapers collector() {
            return new CollectPapers(sources, claimSource, addPapers, meters, clock);
        }
    }

    /** The paper with an arXiv id. */
    public Optional<PaperView> paper(String arxivId) {
        return papers("arxivId", arxivId).stream().findFirst();
    }

    /** All papers of which a field has a value. */
    public List<PaperView> papers(String field, String value) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Long> ids = papers.getEntityManager()
                    .createQuery(
                            "select p.id from Paper p where p.facts." + field + " = :value order by p.id", Long.class)
                    .setParameter("value", value)
                    .getResultList();
            Map<Long, PaperView> found = papers.byIds(ids);
            return ids.stream().map(found::get).toList();
        });
    }

    /** How many papers were collected at an instant or later, and before another. */
    public long collected(String from, String to) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        papers.count("collectedAt >= ?1 and collectedAt < ?2", Instant.parse(from), Instant.parse(to)));
    }
}
