package org.offprint.match.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param total how many papers there are on all pages
 * @param ids those of the page, in order
 */
public record Finding(int total, List<Long> ids) {

    public Finding {
        ids = List.copyOf(ids);
    }
}
