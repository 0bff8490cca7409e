package org.offprint.source;

import jakarta.persistence.Embeddable;

/**
 * What collecting from a source brought.
 *
 * @param fetched copies that were understood
 * @param added papers that are new
 * @param updated papers that were there before and have changed
 * @param refused entries that could not be understood
 */
@Embeddable
public record Collected(int fetched, int added, int updated, int refused) {

    static final Collected NOTHING = new Collected(0, 0, 0, 0);

    /** Both together. */
    Collected and(Collected other) {
        return new Collected(
                fetched + other.fetched, added + other.added, updated + other.updated, refused + other.refused);
    }

    boolean isNews() {
        return added + updated > 0;
    }
}
