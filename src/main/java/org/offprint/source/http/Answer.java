package org.offprint.source.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered, unpacked.
 *
 * @param url what was asked in the end, after redirects
 * @param status 200, 304, or 400 to 499 for the caller to understand
 * @param contentType as the header has it
 * @param body empty with 304
 * @param cached what to ask the next time with
 */
public record Answer(URI url, int status, @Nullable String contentType, byte[] body, Cached cached) {

    private static final int LONGEST_QUOTE = 200;

    /** Nothing has changed since the last time. */
    public boolean notModified() {
        return status == 304;
    }

    public boolean ok() {
        return status == 200;
    }

    public boolean looksLikeXml() {
        return beginning().startsWith("<");
    }

    /** That it cannot be used, with the beginning of what it says where that is short text. */
    public Unreadable refused() {
        String text = beginning();
        boolean plain = !looksLikeXml() && !text.isEmpty();
        String said = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
        return new Unreadable(
                url.getHost() + " answers with status " + status + "." + (plain ? " It says: " + said : ""));
    }

    private String beginning() {
        return new String(body, 0, Math.min(body.length, LONGEST_QUOTE * 2), StandardCharsets.UTF_8)
                .replaceAll("[\\s\\p{C}]+", " ")
                .strip();
    }
}
