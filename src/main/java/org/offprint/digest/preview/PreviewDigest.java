package org.offprint.digest.preview;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.digest.edition.Corpora;
import org.offprint.digest.edition.Edition;
import org.offprint.digest.edition.Editions;
import org.offprint.digest.mail.DigestMail;
import org.offprint.digest.mail.Ready;
import org.offprint.letter.Mail;
import org.offprint.letter.Tokens;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;

/** Makes the mail of a reader's digest of a day; writes nothing and sends nothing. */
@Singleton
public class PreviewDigest {

    private final Subscribers subscribers;
    private final Editions editions;
    private final Imagine imagine;
    private final Corpora corpora;
    private final DigestMail digestMail;

    PreviewDigest(Subscribers subscribers, Editions editions, Imagine imagine, Corpora corpora, DigestMail digestMail) {
        this.subscribers = subscribers;
        this.editions = editions;
        this.imagine = imagine;
        this.corpora = corpora;
        this.digestMail = digestMail;
    }

    /**
     * The edition of that day where one was made; else what the reader would have got then, or will get as things stand.
     * Empty when there is no such reader.
     *
     * @param day on the reader's clock
     */
    public Optional<Previewed> preview(long subscriber, LocalDate day) {
        return QuarkusTransaction.requiringNew()
                .call(() -> subscribers.byId(subscriber).map(reader -> preview(reader, day)));
    }

    private Previewed preview(Subscriber reader, LocalDate day) {
        Optional<Edition> made =
                editions.find("subscriber = ?1 and day = ?2", reader.id(), day).firstResultOptional();
        Ready ready = made.map(edition -> Ready.of(edition, reader)).orElseGet(() -> imagined(reader, day));
        Mail mail = digestMail.mail(ready, corpora.of(List.of(ready.digest()), null));
        return new Previewed(
                day,
                made.map(Edition::state).orElse(null),
                ready.digest().shown().size(),
                harmless(mail));
    }

    private Ready imagined(Subscriber reader, LocalDate day) {
        return new Ready(
                0,
                day,
                Instant.MAX,
                imagine.digest(reader, day),
                reader.id(),
                reader.address(),
                reader.tokenVersion(),
                reader.choices().detail());
    }

    /** Who looks at a preview must not get the reader's powers with it. */
    private static Mail harmless(Mail mail) {
        return new Mail(
                mail.to(),
                mail.subject(),
                withoutTokens(mail.text()),
                withoutTokens(mail.html()),
                mail.messageId(),
                Map.of());
    }

    private static String withoutTokens(String written) {
        return Tokens.WRITTEN.matcher(written).replaceAll("preview");
    }
}
