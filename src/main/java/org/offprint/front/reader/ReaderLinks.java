package org.offprint.front.reader;

import jakarta.inject.Singleton;
import org.offprint.letter.Links;
import org.offprint.letter.Purpose;
import org.offprint.letter.Token;
import org.offprint.subscriber.Subscription;

/** The paths that pages send a reader to. */
@Singleton
final class ReaderLinks {

    private final Links links;

    ReaderLinks(Links links) {
        this.links = links;
    }

    /** The preferences, as a digest opens them. */
    String preferences(Subscription reader) {
        return path(new Token(Purpose.PREFERENCES, reader.id(), reader.tokenVersion(), null));
    }

    /** The reader's digests as a feed. */
    String feed(Subscription reader) {
        return path(new Token(Purpose.FEED, reader.id(), reader.tokenVersion(), null));
    }

    /** What an edition brought. */
    String edition(long id, int tokenVersion) {
        return path(new Token(Purpose.EDITION, id, tokenVersion, null));
    }

    /** The page with the one button to leave. */
    String unsubscribe(long subscriberId) {
        return path(new Token(Purpose.UNSUBSCRIBE, subscriberId, 0, null));
    }

    private String path(Token token) {
        return links.to(token).getRawPath();
    }
}
