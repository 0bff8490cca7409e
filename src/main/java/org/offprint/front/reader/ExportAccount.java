package org.offprint.front.reader;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.offprint.interest.Expressions;
import org.offprint.outbox.Deliveries;
import org.offprint.outbox.Kind;
import org.offprint.outbox.State;
import org.offprint.subscriber.Access;
import org.offprint.subscriber.Correspondence;
import org.offprint.subscriber.Request;
import org.offprint.subscriber.Requests;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;
import org.offprint.subscriber.Subscription;

/** Collects all that is held about a reader. */
@Singleton
class ExportAccount {

    private final Subscribers subscribers;
    private final Requests requests;
    private final Deliveries deliveries;
    private final Expressions expressions;
    private final Clock clock;

    ExportAccount(
            Subscribers subscribers, Requests requests, Deliveries deliveries, Expressions expressions, Clock clock) {
        this.subscribers = subscribers;
        this.requests = requests;
        this.deliveries = deliveries;
        this.expressions = expressions;
        this.clock = clock;
    }

    @Transactional
    Holdings export(long subscriberId) {
        Subscriber reader = subscribers.byId(subscriberId).orElseThrow(Access::unknown);
        List<Request> asked = requests.of(reader);
        return new Holdings(
                SubscriptionView.of(Subscription.of(reader, expressions, clock.instant())),
                reader.createdAt(),
                reader.consentedAt().orElse(null),
                asked.stream().map(this::asked).toList(),
                mails(reader.id(), asked.stream().map(Request::id).toList()));
    }

    private Holdings.Asked asked(Request request) {
        return new Holdings.Asked(
                lower(request.kind()),
                request.address().value(),
                expressions.unpack(request.choices().interests()).lines(),
                request.askedAt(),
                request.expiresAt(),
                request.confirmedAt().orElse(null));
    }

    private List<Holdings.Mailed> mails(long reader, List<Long> asked) {
        return deliveries
                .getEntityManager()
                .createQuery("""
                        select d.kind, d.state, d.createdAt from Delivery d
                        where d.subject = :reader and d.kind in :aboutReaders
                        or d.subject in :asked and d.kind in :aboutRequests order by d.id""", Object[].class)
                .setParameter("reader", reader)
                .setParameter("aboutReaders", Correspondence.ABOUT_READERS)
                .setParameter("asked", asked)
                .setParameter("aboutRequests", Correspondence.ABOUT_REQUESTS)
                .getResultStream()
                .map(row -> new Holdings.Mailed(lower((Kind) row[0]), lower((State) row[1]), (Instant) row[2]))
                .toList();
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
