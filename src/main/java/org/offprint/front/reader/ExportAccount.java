package org.offprint.front.reader;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.offprint.interest.Expressions;
import org.offprint.subscriber.Access;
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
    private final Posted posted;
    private final Expressions expressions;
    private final Clock clock;

    ExportAccount(Subscribers subscribers, Requests requests, Posted posted, Expressions expressions, Clock clock) {
        this.subscribers = subscribers;
        this.requests = requests;
        this.posted = posted;
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
                posted.mails(reader.id(), asked.stream().map(Request::id).toList()),
                posted.digests(reader.id()));
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

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
