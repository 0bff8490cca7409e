package org.offprint.digest.send;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offprint.digest.edition.Corpora;
import org.offprint.digest.edition.Editions;
import org.offprint.digest.mail.DigestMail;
import org.offprint.digest.mail.Ready;
import org.offprint.letter.Mail;
import org.offprint.outbox.Delivery;
import org.offprint.outbox.Kind;
import org.offprint.outbox.MailSource;
import org.offprint.outbox.State;
import org.offprint.subscriber.Standing;
import org.offprint.subscriber.Subscribers;

/** Makes the mails of editions that failed once, and learns how they ended. */
@Singleton
class DigestSource implements MailSource {

    private final Editions editions;
    private final Subscribers subscribers;
    private final Corpora corpora;
    private final DigestMail digestMail;
    private final Clock clock;

    DigestSource(Editions editions, Subscribers subscribers, Corpora corpora, DigestMail digestMail, Clock clock) {
        this.editions = editions;
        this.subscribers = subscribers;
        this.corpora = corpora;
        this.digestMail = digestMail;
        this.clock = clock;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.DIGEST);
    }

    @Override
    public Optional<Mail> mail(Delivery delivery) {
        return editions.byId(delivery.subject())
                .flatMap(edition -> subscribers
                        .byId(edition.subscriber())
                        .filter(reader -> reader.standing() == Standing.ACTIVE)
                        .map(reader -> Ready.of(edition, reader)))
                .map(ready -> digestMail.mail(ready, corpora.of(List.of(ready.digest()), null)));
    }

    @Override
    public void ended(Delivery delivery) {
        editions.byId(delivery.subject())
                .filter(edition -> edition.settledAt().isEmpty())
                .ifPresent(edition -> editions.end(edition, delivery.state() == State.SENT, clock.instant()));
    }
}
