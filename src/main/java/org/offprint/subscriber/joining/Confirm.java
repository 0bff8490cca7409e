package org.offprint.subscriber.joining;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.offprint.outbox.suppression.Suppressions;
import org.offprint.subscriber.Access;
import org.offprint.subscriber.Confirmed;
import org.offprint.subscriber.Request;
import org.offprint.subscriber.Requests;
import org.offprint.subscriber.Subscriber;

/** Confirms a request: its choices hold from now on, or its address does. Confirming twice is confirming once. */
@Singleton
public class Confirm {

    private final Requests requests;
    private final Suppressions suppressions;
    private final Move move;
    private final Event<Confirmed> confirmed;
    private final Clock clock;

    Confirm(Requests requests, Suppressions suppressions, Move move, Event<Confirmed> confirmed, Clock clock) {
        this.requests = requests;
        this.suppressions = suppressions;
        this.move = move;
        this.confirmed = confirmed;
        this.clock = clock;
    }

    /** Changes nothing unless the request is open. */
    @Transactional
    public void confirm(long requestId) {
        Request request = requests.lock(requestId).orElseThrow(Access::unknown);
        Instant now = clock.instant();
        if (!request.open(now)) {
            return;
        }
        request.confirm(now);
        suppressions.lift(request.address(), now);
        switch (request.kind()) {
            case SUBSCRIPTION -> begin(request, now);
            case ADDRESS -> move.to(request, now);
        }
    }

    private void begin(Request request, Instant now) {
        Subscriber reader = request.subscriber();
        boolean begins = !reader.reads();
        reader.confirm(request.choices(), now);
        if (begins) {
            confirmed.fire(new Confirmed(reader.id()));
        }
    }
}
