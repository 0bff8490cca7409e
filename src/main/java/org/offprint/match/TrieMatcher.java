package org.offprint.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.interest.Expression;
import org.offprint.paper.PaperView;

/** Matches by one trie of all phrases and one pass over each paper's words: readers don't multiply the cost. */
@ApplicationScoped
class TrieMatcher implements Matcher {

    @Override
    public Matches match(Map<Integer, Expression> expressions, List<PaperView> papers) {
        Vocabulary vocabulary = new Vocabulary();
        List<Texts> texts = new ArrayList<>(papers.size());
        papers.forEach(paper -> texts.add(Texts.of(paper, vocabulary)));
        HitTable hits = hits(expressions, vocabulary, texts);
        return new TrieMatches(List.copyOf(papers), hits, new Marks(expressions, vocabulary, texts));
    }

    private static HitTable hits(Map<Integer, Expression> expressions, Vocabulary vocabulary, List<Texts> texts) {
        Trie trie = new Trie();
        Labels labels = new Labels(vocabulary);
        Map<Integer, Query> queries = new HashMap<>();
        expressions.forEach(
                (id, expression) -> Query.of(expression, trie, labels).ifPresent(query -> queries.put(id, query)));
        Tally tally = new Tally(trie.phrases());
        Walk walk = new Walk(trie, labels);
        for (int paper = 0; paper < texts.size(); paper++) {
            texts.get(paper).tell(tally, walk);
            tally.endPaper(paper);
        }
        Found found = tally.found();
        HitTable hits = new HitTable(queries.size());
        queries.forEach((id, query) -> hits.put(id, query.hits(found, texts.size())));
        return hits;
    }
}
