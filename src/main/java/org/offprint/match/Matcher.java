package org.offprint.match;

import java.util.List;
import java.util.Map;
import org.offprint.interest.Expression;
import org.offprint.paper.PaperView;

/**
 * Says which papers hit which expressions. Digest, preview, search and highlighting all ask it, so they agree. Each
 * distinct expression is evaluated once, however many readers hold it. Thread-safe.
 */
public interface Matcher {

    /**
     * @param expressions the distinct expressions by their interned id
     * @param papers the run's papers, in an order that the answer's indexes follow
     */
    Matches match(Map<Integer, Expression> expressions, List<PaperView> papers);

    /** Makes now what serves all who ask about the same papers later, as far as memory allows. */
    void prepare(List<PaperView> papers);
}
