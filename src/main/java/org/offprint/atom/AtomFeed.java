package org.offprint.atom;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A feed.
 *
 * @param id the same for as long as the feed exists, wherever it lies
 * @param self its own address
 * @param page the same for people
 * @param since when it changed last if it has no entries
 * @param entries the newest first
 */
public record AtomFeed(URI id, String title, URI self, URI page, Instant since, List<AtomEntry> entries) {

    public AtomFeed {
        entries = List.copyOf(entries);
    }

    /** When it changed last. */
    public Instant updated() {
        return entries.stream()
                .map(AtomEntry::updated)
                .max(Comparator.naturalOrder())
                .orElse(since);
    }
}
