package org.offprint.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.offprint.interest.Expression;
import org.offprint.paper.PaperView;

/** Matches by one trie of all phrases and one pass over each paper's words. */
@ApplicationScoped
class TrieMatcher implements Matcher {

    @Override
    public Matches match(Map<Integer, Expression> expressions, List<PaperView> papers) {
        throw new UnsupportedOperationException();
    }
}
