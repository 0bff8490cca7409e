package org.offprint.subscriber.joining;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.offprint.subscriber.Access;
import org.offprint.subscriber.Correspondence;
import org.offprint.subscriber.Request;
import org.offprint.subscriber.Requests;

/** Mails a new confirmation of the same choices in place of one that came too late. */
@Singleton
public class AskAgain {

    private final Requests requests;
    private final Correspondence correspondence;
    private final Clock clock;

    AskAgain(Requests requests, Correspondence correspondence, Clock clock) {
        this.requests = requests;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    /** Whoever is a reader by now gets the link instead; the limits hold here too. */
    @Transactional
    public void askAgain(long requestId) {
        Request old = requests.lock(requestId).orElseThrow(Access::unknown);
        Instant now = clock.instant();
        boolean subscribes = old.kind() == Request.Kind.SUBSCRIPTION;
        if (subscribes && old.subscriber().reads()) {
            correspondence.link(old.subscriber(), now);
        } else if ((subscribes || old.subscriber().reads()) && correspondence.mayConfirm(old.address(), now)) {
            Request again = old.again(now);
            requests.persist(again);
            correspondence.ask(again, now);
        }
    }
}
