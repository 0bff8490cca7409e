package org.offprint.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.offprint.interest.Expression;
import org.offprint.paper.PaperView;

/** Matches by one trie of all phrases and one pass over each paper's words: readers don't multiply the cost. */
@ApplicationScoped
class TrieMatcher implements Matcher {

    private final Desk desk;

    @Inject
    TrieMatcher(Desk desk) {
        this.desk = desk;
    }

    /** By itself, outside of the application. */
    TrieMatcher() {
        this(new Desk());
    }

    @Override
    public Matches match(Map<Integer, Expression> expressions, List<PaperView> papers) {
        if (expressions.isEmpty()) {
            return new Matches.None(papers);
        }
        Analysed analysed = desk.of(papers);
        return new TrieMatches(analysed.papers(), hits(expressions, analysed), new Marks(expressions, analysed));
    }

    @Override
    public void prepare(List<PaperView> papers) {
        desk.of(papers).prepare();
    }

    /** The trie takes more room than all else: it is gone before the hits are made. */
    private static HitTable hits(Map<Integer, Expression> expressions, Analysed analysed) {
        Trie trie = new Trie();
        Labels labels = new Labels(analysed.vocabulary());
        Queries queries = Queries.of(expressions, trie, labels);
        Found found = found(analysed, trie, labels);
        return queries.hits(found, analysed.brevity());
    }

    private static Found found(Analysed analysed, Trie trie, Labels labels) {
        Tally tally = new Tally(trie.phrases());
        Walk walk = new Walk(trie, labels);
        analysed.worthAWalk(trie, labels).stream().forEach(paper -> {
            analysed.texts(paper).tell(tally, walk);
            tally.endPaper(paper);
        });
        return tally.found();
    }
}
