package org.offprint.digest.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.offprint.interest.Expression;
import org.offprint.match.Matcher;
import org.offprint.match.Matches;
import org.offprint.match.Span;
import org.offprint.paper.PaperView;

/**
 * A run's papers with what each expression hits in them, and where. It learns expressions as they come up, each once.
 * Thread-safe.
 */
public final class Corpus implements Matches {

    /** Most of what a run's mails show, in about 20 MB; beyond it places are looked up again. */
    private static final int REMEMBERED = 200_000;

    /** Far more than a release ever stopped to understand, in about 10 MB; those beyond it are asked for again. */
    private static final int GIVEN_UP = 100_000;

    /**
     * Odd, so that two keys stay two: a Long's hash folds its halves, and of small numbers in both many would fall on one
     * place of the map (Knuth, The Art of Computer Programming 3, 6.4: the golden ratio).
     */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private final Instant from;
    private final List<PaperView> papers;
    private final Map<Long, Integer> indexes;
    private final long[] collected;
    private final Map<Integer, Expression> expressions = new ConcurrentHashMap<>();
    private final Map<Integer, Matches> found = new ConcurrentHashMap<>();
    private final Set<Integer> givenUp = ConcurrentHashMap.newKeySet();
    private final Map<Long, List<Span>> places = new ConcurrentHashMap<>();

    private Corpus(Instant from, List<PaperView> papers, Map<Long, Integer> indexes) {
        this.from = from;
        this.papers = List.copyOf(papers);
        this.indexes = indexes;
        this.collected = papers.stream()
                .mapToLong(paper -> ChronoUnit.MICROS.between(Instant.EPOCH, paper.collectedAt()))
                .toArray();
    }

    /** All papers that were collected since an instant. */
    public static Corpus since(Instant from, List<PaperView> papers) {
        Map<Long, Integer> indexes = new HashMap<>();
        for (int i = 0; i < papers.size(); i++) {
            indexes.put(papers.get(i).id(), i);
        }
        return new Corpus(from, papers, indexes);
    }

    /** Some papers by the ids that they are asked for, which may be those of papers that were merged into them. */
    public static Corpus of(Map<Long, PaperView> byId) {
        Map<Long, PaperView> distinct = new LinkedHashMap<>();
        byId.values().forEach(paper -> distinct.put(paper.id(), paper));
        Corpus corpus = since(Instant.MAX, List.copyOf(distinct.values()));
        byId.forEach((id, paper) -> corpus.indexes.put(id, corpus.index(paper)));
        return corpus;
    }

    private Integer index(PaperView paper) {
        return Objects.requireNonNull(indexes.get(paper.id()));
    }

    /** Whether it holds all that was collected since. */
    public boolean reaches(Instant since) {
        return !from.isAfter(since);
    }

    public boolean holds(Collection<Long> ids) {
        return indexes.keySet().containsAll(ids);
    }

    /** Those of the numbers that it was told nothing about yet. */
    public Collection<Integer> unknown(Collection<Integer> ids) {
        return ids.stream()
                .filter(id -> !found.containsKey(id) && !givenUp.contains(id))
                .collect(Collectors.toSet());
    }

    public boolean hasLearnt() {
        return !found.isEmpty();
    }

    /** Matches expressions that it does not know yet. */
    public void learn(Map<Integer, Expression> more, Matcher matcher) {
        Matches matches = matcher.match(more, papers);
        expressions.putAll(more);
        more.keySet().forEach(id -> found.put(id, matches));
    }

    /** Nothing can be learnt of these: nobody has such an expression, or understands it. */
    void giveUp(Collection<Integer> ids) {
        ids.stream().limit(Math.max(0, GIVEN_UP - givenUp.size())).forEach(givenUp::add);
    }

    public Optional<PaperView> paper(long id) {
        return Optional.ofNullable(indexes.get(id)).map(papers::get);
    }

    public Optional<Expression> expression(int id) {
        return Optional.ofNullable(expressions.get(id));
    }

    /** Where an expression hits a paper, by its id. */
    public List<Span> marks(int expression, long paper) {
        Integer index = indexes.get(paper);
        return index == null ? List.of() : spans(expression, index);
    }

    /**
     * Which papers, by index, may be taken: asked for each paper of each reader.
     *
     * @param since when they were collected at the earliest; instants are kept in microseconds
     * @param sent the ids of those that may not
     */
    public IntPredicate candidates(Instant since, Set<Long> sent) {
        long earliest = ChronoUnit.MICROS.between(Instant.EPOCH, since);
        if (sent.isEmpty()) {
            return index -> collected[index] >= earliest;
        }
        BitSet gone = new BitSet();
        sent.stream().map(indexes::get).filter(Objects::nonNull).forEach(gone::set);
        return index -> collected[index] >= earliest && !gone.get(index);
    }

    @Override
    public List<PaperView> papers() {
        return papers;
    }

    @Override
    public Hits hits(int expression) {
        Matches matches = found.get(expression);
        return matches == null ? Hits.NONE : matches.hits(expression);
    }

    @Override
    public List<Span> spans(int expression, int paper) {
        Matches matches = found.get(expression);
        if (matches == null) {
            return List.of();
        }
        long key = ((long) expression << Integer.SIZE | paper) * SCATTER;
        List<Span> known = places.get(key);
        if (known == null) {
            known = matches.spans(expression, paper);
            if (places.size() < REMEMBERED) {
                places.put(key, known);
            }
        }
        return known;
    }
}
