package org.offprint.front.recent;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.offprint.interest.Expression;
import org.offprint.match.Matcher;
import org.offprint.match.Matches;
import org.offprint.paper.PaperView;

/**
 * Keywords to begin with, counted in the papers of the last weeks as soon as those are read; for templates:
 * {@code {inject:examples}}. Thread-safe.
 */
@Named("examples")
@Singleton
public class Examples {

    private static final int TOPICS = 7;

    private final RecentPapers recent;
    private final Matcher matcher;
    private final Clock clock;
    private final Kept<Instant, Counted> kept = new Kept<>();

    Examples(RecentPapers recent, Matcher matcher, Clock clock) {
        this.recent = recent;
        this.matcher = matcher;
        this.clock = clock;
    }

    /**
     * An expression.
     *
     * @param papers how many of the papers it hits
     */
    public record Example(String line, String meaning, int papers) {}

    private record Counted(List<Example> kinds, List<Example> topics) {}

    /** One of each kind of expression, with what it means. */
    public List<Example> kinds() {
        return counted().kinds();
    }

    /** Topics that papers are about, those of the most papers first; none when no paper is about any we know. */
    public List<Example> topics() {
        return counted().topics();
    }

    /** Uncounted rather than late; the papers may not be read because the database was away at the start. */
    private Counted counted() {
        if (recent.isReady()) {
            return kept.of(clock.instant().truncatedTo(ChronoUnit.MINUTES), this::count);
        }
        recent.warmUp();
        return new Counted(kinds(Map.of()), List.of());
    }

    private Counted count() {
        List<PaperView> papers = recent.papers();
        List<String> lines = Stream.concat(
                        ExampleLines.KINDS.values().stream().flatMap(List::stream), ExampleLines.TOPICS.stream())
                .distinct()
                .toList();
        Map<Integer, Expression> expressions = new HashMap<>();
        lines.forEach(line -> expressions.put(expressions.size(), Expression.parse(line)));
        Matches run = matcher.match(expressions, papers);
        Map<String, Integer> hits = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            hits.put(lines.get(at), run.hits(at).papers().length);
        }
        return new Counted(kinds(hits), topics(hits));
    }

    /** Of each kind the line that hits the most papers, the first when none hits any. */
    private static List<Example> kinds(Map<String, Integer> hits) {
        List<Example> kinds = new ArrayList<>();
        ExampleLines.KINDS.forEach((meaning, lines) -> lines.stream()
                .map(line -> new Example(line, meaning, hits.getOrDefault(line, 0)))
                .max(Comparator.comparingInt(Example::papers).thenComparing(example -> -lines.indexOf(example.line())))
                .ifPresent(kinds::add));
        return List.copyOf(kinds);
    }

    private static List<Example> topics(Map<String, Integer> hits) {
        return ExampleLines.TOPICS.stream()
                .map(line -> new Example(line, "", hits.getOrDefault(line, 0)))
                .filter(example -> example.papers() > 0)
                .sorted(Comparator.comparingInt(Example::papers).reversed())
                .limit(TOPICS)
                .toList();
    }
}
