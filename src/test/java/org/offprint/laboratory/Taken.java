package org.offprint.laboratory;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail that the sink took.
 *
 * @param to the recipient in the envelope
 * @param client what the client called itself: the node
 * @param nanos when its final dot was read, by {@link System#nanoTime}
 * @param text as it came, headers and all; empty for a digest, of which there are too many to keep
 */
record Taken(String to, String client, String messageId, long nanos, String text) {

    private static final Pattern DIGEST = Pattern.compile("<digest\\.(\\d+)\\..*");

    /** The edition's number; empty for a letter. */
    static Optional<Long> edition(String messageId) {
        Matcher digest = DIGEST.matcher(messageId);
        return digest.matches() ? Optional.of(Long.valueOf(digest.group(1))) : Optional.empty();
    }

    Optional<Long> edition() {
        return edition(messageId);
    }

    /** The first link whose path begins so, such as {@code /confirm/}. */
    Optional<String> link(String path) {
        String lines = text.replace("=\r\n", "").replace("=\n", "");
        Matcher link = Pattern.compile(Pattern.quote(path) + "[A-Za-z0-9_.-]+").matcher(lines);
        return link.find() ? Optional.of(link.group()) : Optional.empty();
    }
}
