package org.offprint.digest.mail;

import java.util.List;

/**
 * An edition's page.
 *
 * @param digest what was sent, each abstract whole
 * @param below the titles below the cut
 */
public record EditionView(DigestView digest, List<Below> below) {

    /** A paper that was not sent. */
    public record Below(String title, String byline, String page) {}

    public EditionView {
        below = List.copyOf(below);
    }

    /** Such as {@code 24 papers}. */
    public String counted() {
        return below.size() + (below.size() == 1 ? " paper" : " papers");
    }
}
