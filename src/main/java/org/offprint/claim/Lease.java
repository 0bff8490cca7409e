package org.offprint.claim;

import java.time.Instant;

/**
 * How long a claim lasts, and whose it is; made by {@link Leases}.
 *
 * @param holder the name of the node
 * @param from the time on the database's clock when it began: what ended before this is free
 * @param until the first instant, on the database's clock, at which others may claim
 */
public record Lease(String holder, Instant from, Instant until) {

    public Lease {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("a lease ends after it begins");
        }
    }
}
