package org.offprint.digest.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import org.offprint.digest.edition.Editions;
import org.offprint.letter.Purpose;
import org.offprint.letter.Tokens;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.Subscribers;

/** Opens an edition by its link. */
@Singleton
public class ShowEdition {

    private final Tokens tokens;
    private final Editions editions;
    private final Subscribers subscribers;
    private final EditionViews editionViews;

    ShowEdition(Tokens tokens, Editions editions, Subscribers subscribers, EditionViews editionViews) {
        this.tokens = tokens;
        this.editions = editions;
        this.subscribers = subscribers;
        this.editionViews = editionViews;
    }

    /**
     * @throws Refusal 404 when the link was not written here, was revoked, or its edition is gone
     */
    public EditionView show(String link) {
        return QuarkusTransaction.requiringNew().call(() -> tokens.read(link, Purpose.EDITION)
                .flatMap(token -> editions.byId(token.subject()).flatMap(edition -> subscribers
                        .byId(edition.subscriber())
                        .filter(reader -> reader.tokenVersion() == token.version())
                        .map(reader -> editionViews.view(Ready.of(edition, reader)))))
                .orElseThrow(() -> Refusal.notFound("There is no such digest, or its link is no longer good.")));
    }
}
