package org.offprint.paper;

import java.util.List;

/**
 * What became of a batch of copies.
 *
 * @param verdicts one for each copy, in their order
 * @param added how many papers are new
 * @param updated how many papers that were there before have changed
 */
public record Addition(List<Verdict> verdicts, int added, int updated) {

    public Addition {
        verdicts = List.copyOf(verdicts);
    }
}
