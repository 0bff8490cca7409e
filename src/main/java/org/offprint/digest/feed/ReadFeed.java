package org.offprint.digest.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import org.offprint.atom.AtomFeed;
import org.offprint.letter.Purpose;
import org.offprint.letter.Token;
import org.offprint.letter.Tokens;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;

/** Opens a reader's feed by its link. */
@Singleton
class ReadFeed {

    private final Tokens tokens;
    private final Subscribers subscribers;
    private final Feeds feeds;

    ReadFeed(Tokens tokens, Subscribers subscribers, Feeds feeds) {
        this.tokens = tokens;
        this.subscribers = subscribers;
        this.feeds = feeds;
    }

    /** @throws Refusal 404 when the link was not written here or was revoked, or the reader has left */
    AtomFeed read(String link) {
        return QuarkusTransaction.requiringNew().call(() -> tokens.read(link, Purpose.FEED)
                .flatMap(token -> subscribers.byId(token.subject()).filter(reader -> opens(token, reader)))
                .map(feeds::of)
                .orElseThrow(() -> Refusal.notFound("There is no such feed, or its link is no longer good.")));
    }

    private static boolean opens(Token token, Subscriber reader) {
        return reader.reads() && reader.tokenVersion() == token.version();
    }
}
