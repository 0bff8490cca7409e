package org.offprint.match;

import java.util.List;
import org.offprint.interest.Interests;
import org.offprint.paper.PaperView;

/** One way of finding papers for a reader. */
interface Way {

    /** At most so many papers, the best first. */
    List<PaperView> best(Interests interests, int limit);
}
