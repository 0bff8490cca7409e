package org.offprint.smtp;

/**
 * From whom and to whom, for the server alone.
 *
 * @param sender where failures are reported to; empty for nowhere
 * @param recipient the only one
 */
public record Envelope(String sender, String recipient) {

    public Envelope {
        require(sender);
        require(recipient);
        if (recipient.isEmpty()) {
            throw new IllegalArgumentException("a mail goes to somebody");
        }
    }

    /** Nothing that ends a path or a line: it would be read as another command. */
    private static void require(String path) {
        if (path.chars().anyMatch(unit -> unit <= ' ' || unit >= 0x7F || unit == '<' || unit == '>')) {
            throw new IllegalArgumentException("no path of an envelope");
        }
    }
}
