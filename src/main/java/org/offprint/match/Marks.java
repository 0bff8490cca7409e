package org.offprint.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.offprint.interest.Clause;
import org.offprint.interest.Clause.Scope;
import org.offprint.interest.Expression;

/** Where expressions hit texts, looked up one paper at a time and remembered. Thread-safe. */
final class Marks {

    /** Enough for what one run's mails show; beyond it they are looked up again. */
    private static final int REMEMBERED = 200_000;

    private final Map<Integer, Expression> expressions;
    private final Analysed analysed;
    private final Map<Long, List<Span>> known = new ConcurrentHashMap<>();

    Marks(Map<Integer, Expression> expressions, Analysed analysed) {
        this.expressions = new HashMap<>(expressions);
        this.analysed = analysed;
    }

    List<Span> of(int expression, int paper) {
        long key = (long) expression << 32 | paper;
        List<Span> spans = known.get(key);
        if (spans == null) {
            spans = found(Objects.requireNonNull(expressions.get(expression)), analysed.texts(paper));
            if (known.size() < REMEMBERED) {
                known.put(key, spans);
            }
        }
        return spans;
    }

    private List<Span> found(Expression expression, Texts paper) {
        TreeSet<Span> spans = new TreeSet<>();
        for (Clause clause : expression.all()) {
            if (clause.scope() == Scope.TEXT || clause.scope() == Scope.TITLE) {
                Trie trie = new Trie();
                Labels labels = new Labels(analysed.vocabulary());
                trie.add(Pattern.of(clause, labels));
                Walk walk = new Walk(trie, labels);
                mark(paper.title(), Span.Field.TITLE, walk, spans);
                if (clause.scope() == Scope.TEXT) {
                    mark(paper.abstractText(), Span.Field.ABSTRACT, walk, spans);
                }
            }
        }
        return merged(spans);
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
