package org.offprint.digest.card;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that looks the same all along. Never escaped: that is the template's work.
 *
 * @param marked whether it is what the reader looked for; a link is never marked
 * @param href where it leads, http or https, null when nowhere
 */
public record Piece(String text, boolean marked, @Nullable String href) {

    static Piece plain(String text) {
        return new Piece(text, false, null);
    }
}
