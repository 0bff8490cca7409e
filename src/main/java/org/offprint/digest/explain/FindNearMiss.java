package org.offprint.digest.explain;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.offprint.interest.Clause;
import org.offprint.interest.Expression;
import org.offprint.interest.Interests;
import org.offprint.match.Matcher;
import org.offprint.match.Matches;
import org.offprint.paper.PaperView;

/** Finds the wanted line that comes nearest to a paper that none of them hits, by asking for its parts one by one. */
@Singleton
class FindNearMiss {

    private final Matcher matcher;

    FindNearMiss(Matcher matcher) {
        this.matcher = matcher;
    }

    /** A line and what it has of the paper, from 0 to 1. */
    private record Near(NearMiss miss, double share) {}

    /** Empty when the paper has no word of any line. Of equals, the reader's first. */
    Optional<NearMiss> find(Interests interests, PaperView paper) {
        List<Expression> wanted = interests.entries().stream()
                .filter(entry -> !entry.excludes())
                .map(Interests.Entry::expression)
                .toList();
        Predicate<Clause> hit = hits(wanted, paper);
        return wanted.stream()
                .map(expression -> near(expression, hit))
                .filter(near -> near.share() > 0)
                .max(Comparator.comparingDouble(Near::share).thenComparing(near -> -place(wanted, near)))
                .map(Near::miss);
    }

    private static int place(List<Expression> wanted, Near near) {
        return wanted.stream()
                .map(Expression::text)
                .toList()
                .indexOf(near.miss().line());
    }

    /** All parts are asked for in one pass. */
    private Predicate<Clause> hits(List<Expression> wanted, PaperView paper) {
        Map<Clause, Integer> numbers = new HashMap<>();
        Map<Integer, Expression> parts = new HashMap<>();
        for (Expression expression : wanted) {
            List<Clause> clauses = new ArrayList<>(expression.all());
            expression.all().forEach(clause -> clauses.addAll(clause.eachWord()));
            clauses.addAll(expression.none());
            for (Clause clause : clauses) {
                if (numbers.putIfAbsent(clause, numbers.size()) == null) {
                    parts.put(parts.size(), Expression.of(clause));
                }
            }
        }
        Matches matches = matcher.match(parts, List.of(paper));
        return clause -> matches.hits(numbers.getOrDefault(clause, -1)).papers().length > 0;
    }

    private static Near near(Expression expression, Predicate<Clause> hit) {
        List<String> has = new ArrayList<>();
        List<String> lacks = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        double share = 0;
        for (Clause clause : expression.all()) {
            share += tell(clause, hit, has, lacks, apart);
        }
        List<String> unwanted =
                expression.none().stream().filter(hit).map(Clause::typed).toList();
        return new Near(
                new NearMiss(expression.text(), has, lacks, apart, unwanted),
                share / expression.all().size());
    }

    /** A phrase whose words stand apart counts a little less than one that is there. */
    private static double tell(
            Clause clause, Predicate<Clause> hit, List<String> has, List<String> lacks, List<String> apart) {
        if (hit.test(clause)) {
            has.add(clause.typed());
            return 1;
        }
        List<Clause> words = clause.eachWord();
        List<Clause> there = words.stream().filter(hit).toList();
        if (there.size() == words.size()) {
            apart.add(clause.typed());
        } else {
            there.forEach(word -> has.add(word.typed()));
            words.stream().filter(word -> !there.contains(word)).forEach(word -> lacks.add(word.typed()));
        }
        return Math.max(0, there.size() - 0.5) / words.size();
    }
}
