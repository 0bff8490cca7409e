package org.offprint.admin.reader;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.Correspondence;
import org.offprint.subscriber.Request;
import org.offprint.subscriber.Requests;
import org.offprint.subscriber.Subscriber;

/** Asks somebody who has not confirmed once more. All of it joins the caller's transaction. */
@Singleton
class AskReaderAgain {

    private final Requests requests;
    private final Correspondence correspondence;

    AskReaderAgain(Requests requests, Correspondence correspondence) {
        this.requests = requests;
        this.correspondence = correspondence;
    }

    void refuseSuppressed(Subscriber reader) {
        correspondence.suppressed(reader.address()).ifPresent(reason -> {
            throw Refusal.conflict(
                    switch (reason) {
                        case BLOCKED -> "The owner of this address asked never to hear from here.";
                        case BOUNCED -> "Mail to this address came back. Undo that first, under Suppressions.";
                    });
        });
    }

    /** With the choices of the last request, and two days to confirm. */
    void ask(Subscriber reader, Instant now) {
        Request again = requests.of(reader).stream()
                .filter(request -> request.kind() == Request.Kind.SUBSCRIPTION)
                .reduce((older, newer) -> newer)
                .map(request -> request.again(now))
                .orElseGet(() -> Request.toSubscribe(reader, reader.choices(), now));
        requests.persist(again);
        correspondence.ask(again, now);
    }
}
