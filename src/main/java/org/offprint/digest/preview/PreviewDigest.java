package org.offprint.digest.preview;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.edition.Edition;
import org.offprint.digest.edition.Editions;
import org.offprint.digest.mail.Ready;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;

/** Makes the mail of a reader's digest of a day; writes nothing and sends nothing. */
@Singleton
public class PreviewDigest {

    private final Subscribers subscribers;
    private final Editions editions;
    private final Imagine imagine;
    private final HarmlessMail harmlessMail;
    private final Clock clock;

    PreviewDigest(Subscribers subscribers, Editions editions, Imagine imagine, HarmlessMail harmlessMail, Clock clock) {
        this.subscribers = subscribers;
        this.editions = editions;
        this.imagine = imagine;
        this.harmlessMail = harmlessMail;
        this.clock = clock;
    }

    /**
     * The edition of that day where one was made; else what the reader would have got then, or will get as things stand.
     * Empty when there is no such reader.
     *
     * @param day on the reader's clock; null for today
     */
    public Optional<Previewed> preview(long subscriber, @Nullable LocalDate day) {
        return QuarkusTransaction.requiringNew()
                .call(() -> subscribers.byId(subscriber).map(reader -> preview(reader, day)));
    }

    private Previewed preview(Subscriber reader, @Nullable LocalDate wanted) {
        Ahead ahead = Ahead.of(reader, clock.instant());
        LocalDate day = wanted == null ? ahead.today() : wanted;
        Optional<Edition> made =
                editions.find("subscriber = ?1 and day = ?2", reader.id(), day).firstResultOptional();
        Ready ready = made.map(edition -> Ready.of(edition, reader)).orElseGet(() -> imagined(reader, day));
        return new Previewed(
                day,
                made.map(Edition::state).orElse(null),
                made.flatMap(Edition::settledAt).orElse(null),
                ahead.of(day),
                ahead.next(),
                ready.digest().shown().size(),
                harmlessMail.of(ready));
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
}
