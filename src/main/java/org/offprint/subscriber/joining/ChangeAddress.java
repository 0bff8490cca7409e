package org.offprint.subscriber.joining;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.offprint.letter.MailAddress;
import org.offprint.subscriber.Access;
import org.offprint.subscriber.Correspondence;
import org.offprint.subscriber.Request;
import org.offprint.subscriber.Requests;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;

/** Asks at a new address whether a reader may move there. Nobody but that mailbox learns who reads at it already. */
@Singleton
public class ChangeAddress {

    private final Subscribers subscribers;
    private final Requests requests;
    private final Correspondence correspondence;
    private final Clock clock;

    ChangeAddress(Subscribers subscribers, Requests requests, Correspondence correspondence, Clock clock) {
        this.subscribers = subscribers;
        this.requests = requests;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    /** Does nothing for a reader who has asked too often, as silently as for any other reason. */
    @Transactional
    public void ask(long subscriberId, MailAddress to) {
        Instant now = clock.instant();
        Subscriber reader =
                subscribers.lock(subscriberId).filter(Subscriber::reads).orElseThrow(Access::unknown);
        if (correspondence.mayMove(reader, now)) {
            ask(reader, to, now);
        }
    }

    private void ask(Subscriber reader, MailAddress to, Instant now) {
        Optional<Subscriber> other = subscribers.byAddress(to).filter(Subscriber::reads);
        if (other.isPresent()) {
            correspondence.link(other.get(), now);
        } else if (correspondence.mayConfirm(to, now)) {
            Request request = Request.toMove(reader, to, now);
            requests.persist(request);
            correspondence.ask(request, now);
        }
    }
}
