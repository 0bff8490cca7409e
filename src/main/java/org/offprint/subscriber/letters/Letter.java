package org.offprint.subscriber.letters;

import java.net.URI;
import java.util.List;

/**
 * What a letter says: one thing, with one button. Both parts of its mail are made of this.
 *
 * @param subject also its heading
 * @param paragraphs before the button
 * @param button what following the link does
 * @param further below the button
 * @param why the sentence that says why this mail came
 */
public record Letter(
        String subject, List<String> paragraphs, String button, URI link, List<Further> further, String why) {

    /** A sentence with a link behind it. */
    public record Further(String text, String label, URI link) {}
}
