package org.offprint.atom;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * An entry of a feed.
 *
 * @param id the same for as long as what it tells of exists, wherever that lies
 * @param title plain text
 * @param page what it tells of, for people
 * @param authors may be none: then it is the feed's author
 * @param body HTML, or plain text
 * @param html which of the two
 */
public record AtomEntry(
        URI id, String title, URI page, Instant updated, List<String> authors, String body, boolean html) {

    public AtomEntry {
        authors = List.copyOf(authors);
    }
}
