package org.offprint.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.Clause;
import org.offprint.interest.Clause.Scope;
import org.offprint.interest.Expression;

/** Where expressions hit texts, looked up one paper at a time. Thread-safe. */
final class Marks {

    private final Map<Integer, Expression> expressions;
    private final Analysed analysed;
    private volatile @Nullable Marker last;

    Marks(Map<Integer, Expression> expressions, Analysed analysed) {
        this.expressions = new HashMap<>(expressions);
        this.analysed = analysed;
    }

    List<Span> of(int expression, int index) {
        Texts paper = analysed.texts(index);
        Marker marker = marker(expression);
        TreeSet<Span> spans = new TreeSet<>();
        mark(paper.title(), Span.Field.TITLE, new Walk(marker.titles(), marker.labels()), spans);
        Walk everywhere = new Walk(marker.texts(), marker.labels());
        mark(paper.title(), Span.Field.TITLE, everywhere, spans);
        mark(paper.abstractText(), Span.Field.ABSTRACT, everywhere, spans);
        return merged(spans);
    }

    /** Pages ask for one expression's places in paper after paper. */
    private Marker marker(int expression) {
        Marker marker = last;
        if (marker == null || marker.expression() != expression) {
            Expression wanted = Objects.requireNonNull(expressions.get(expression));
            marker = Marker.of(expression, wanted, analysed.vocabulary());
            last = marker;
        }
        return marker;
    }

    /** The phrases that are looked for in titles alone, and those in the whole text. Thread-safe. */
    private record Marker(int expression, Trie titles, Trie texts, Labels labels) {

        static Marker of(int id, Expression expression, Vocabulary vocabulary) {
            Marker marker = new Marker(id, new Trie(), new Trie(), new Labels(vocabulary));
            for (Clause clause : expression.all()) {
                if (clause.scope() == Scope.TEXT || clause.scope() == Scope.TITLE) {
                    Trie trie = clause.scope() == Scope.TEXT ? marker.texts : marker.titles;
                    trie.add(Pattern.of(clause, marker.labels));
                }
            }
            return marker;
        }
    }

    private static void mark(Lattice text, Span.Field field, Walk walk, TreeSet<Span> spans) {
        walk.through(text, (phrase, from, to) -> spans.add(new Span(field, text.starts()[from], text.ends()[to - 1])));
    }

    private static List<Span> merged(TreeSet<Span> sorted) {
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.field() == span.field() && span.start() < last.end()) {
                merged.set(merged.size() - 1, new Span(span.field(), last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return List.copyOf(merged);
    }
}
