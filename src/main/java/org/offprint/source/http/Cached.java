package org.offprint.source.http;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a server said of the state of a document, to be handed back with the next request (RFC 9110, section 13.1).
 *
 * @param url the address that it is about
 * @param etag at most 1,000 characters
 * @param lastModified at most 100 characters
 */
@Embeddable
public record Cached(
        @Column(name = "cached_url") @Nullable String url,
        @Nullable String etag,
        @Column(name = "last_modified") @Nullable String lastModified) {

    public static final Cached NOTHING = new Cached(null, null, null);

    /** What can be stored of it; a longer one is as good as none. */
    static Cached of(URI url, @Nullable String etag, @Nullable String lastModified) {
        String address = url.toString();
        return address.length() > 2000 ? NOTHING : new Cached(address, atMost(etag, 1000), atMost(lastModified, 100));
    }

    boolean isAbout(URI asked) {
        return asked.toString().equals(url);
    }

    private static @Nullable String atMost(@Nullable String header, int most) {
        return header == null || header.isBlank() || header.length() > most ? null : header;
    }
}
