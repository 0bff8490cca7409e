package org.offprint.digest.explain;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.interest.Expression;
import org.offprint.interest.Expressions;
import org.offprint.interest.Interests;
import org.offprint.interest.PackedInterests;
import org.offprint.match.Matcher;
import org.offprint.match.Matches;
import org.offprint.match.Span;
import org.offprint.paper.PaperView;

/** Holds a paper beside a reader's lines, with the matcher that the digests use. Needs a transaction of the caller's. */
@Singleton
class CompareLines {

    private final Expressions expressions;
    private final Matcher matcher;
    private final FindNearMiss findNearMiss;

    CompareLines(Expressions expressions, Matcher matcher, FindNearMiss findNearMiss) {
        this.expressions = expressions;
        this.matcher = matcher;
        this.findNearMiss = findNearMiss;
    }

    Comparison compare(PackedInterests packed, PaperView paper) {
        Interests interests = expressions.unpack(packed);
        Map<Integer, Expression> numbered = new HashMap<>();
        interests.entries().forEach(entry -> numbered.put(numbered.size(), entry.expression()));
        Matches matches = matcher.match(numbered, List.of(paper));
        List<Hit> hits = new ArrayList<>();
        List<String> excludedBy = new ArrayList<>();
        for (int i = 0; i < numbered.size(); i++) {
            Interests.Entry entry = interests.entries().get(i);
            if (matches.hits(i).papers().length > 0) {
                if (entry.excludes()) {
                    excludedBy.add(entry.line());
                } else {
                    hits.add(new Hit(entry.line(), words(matches.spans(i, 0), paper)));
                }
            }
        }
        return new Comparison(
                interests.lines(),
                hits,
                excludedBy,
                hits.isEmpty() ? findNearMiss.find(interests, paper).orElse(null) : null);
    }

    private static List<String> words(List<Span> spans, PaperView paper) {
        return spans.stream()
                .map(span -> (span.field() == Span.Field.TITLE ? paper.title() : paper.abstractText())
                        .substring(span.start(), span.end()))
                .distinct()
                .toList();
    }
}
