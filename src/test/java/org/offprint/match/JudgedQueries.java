package org.offprint.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.offprint.interest.Interests;
import org.offprint.match.JudgedQuery.Judgement;

/** The judged queries over the seeds; each file says at its head what its lines mean. */
final class JudgedQueries {

    private static final List<String> FILES =
            List.of("adaptation", "training", "feedback", "language", "fields", "subscriptions");

    private static final String REASON = " | ";

    private final List<JudgedQuery> queries = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private String need = "";

    private JudgedQueries() {}

    static List<JudgedQuery> all() {
        JudgedQueries read = new JudgedQueries();
        for (String file : FILES) {
            text("/judged/" + file + ".txt").forEach(read::line);
            read.end();
        }
        return List.copyOf(read.queries);
    }

    /** How many of the first k papers that a way puts up are relevant, over all these queries. */
    static int found(List<JudgedQuery> queries, Way way, int k) {
        return queries.stream().mapToInt(query -> query.found(way, k)).sum();
    }

    private static List<String> text(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(JudgedQueries.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        if (line.isBlank()) {
            end();
            return;
        }
        String rest = line.substring(1).strip();
        switch (line.charAt(0)) {
            case '#' -> {}
            case '?' -> lines.add(rest);
            case '=' -> need = rest;
            case '+' -> judgements.add(judgement(rest, true));
            case '-' -> judgements.add(judgement(rest, false));
            default -> throw new IllegalArgumentException(line);
        }
    }

    private static Judgement judgement(String text, boolean relevant) {
        int bar = text.indexOf(REASON);
        if (bar < 0) {
            throw new IllegalArgumentException("no reason: " + text);
        }
        return new Judgement(text.substring(0, bar), relevant, text.substring(bar + REASON.length()));
    }

    private void end() {
        if (!lines.isEmpty()) {
            queries.add(new JudgedQuery(Interests.parse(lines), need, judgements));
        }
        lines.clear();
        judgements.clear();
        need = "";
    }
}
