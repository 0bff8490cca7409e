package org.offprint.admin.reader;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.offprint.digest.edition.Edition;
import org.offprint.digest.edition.EditionState;
import org.offprint.digest.edition.Editions;
import org.offprint.outbox.Deliveries;
import org.offprint.outbox.Kind;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.Standing;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;

/** Sends a reader a mail again, at the operator's word: no limit of strangers holds, but a suppression does. */
@Singleton
class ResendMail {

    private final Subscribers subscribers;
    private final Editions editions;
    private final Deliveries deliveries;
    private final AskReaderAgain askReaderAgain;
    private final Clock clock;

    ResendMail(
            Subscribers subscribers,
            Editions editions,
            Deliveries deliveries,
            AskReaderAgain askReaderAgain,
            Clock clock) {
        this.subscribers = subscribers;
        this.editions = editions;
        this.deliveries = deliveries;
        this.askReaderAgain = askReaderAgain;
        this.clock = clock;
    }

    /** What somebody who asks for help needs: the link for a reader, the confirmation for one who has not confirmed. */
    @Transactional
    void letter(long id) {
        Subscriber reader = locked(id);
        Instant now = clock.instant();
        askReaderAgain.refuseSuppressed(reader);
        if (reader.reads()) {
            deliveries.enqueue(Kind.LINK, id, reader.address(), now);
        } else if (reader.standing() == Standing.PENDING) {
            askReaderAgain.ask(reader, now);
        } else {
            throw Refusal.conflict("This reader has left: only they can come back, by their last mail or the form.");
        }
    }

    /** A digest as it was made. One that was given up counts as sent again, so its papers don't come twice. */
    @Transactional
    void digest(long id, long editionId) {
        Subscriber reader = locked(id);
        Edition edition = editions.lock(editionId)
                .filter(found -> found.subscriber() == id)
                .orElseThrow(() -> Refusal.notFound("This reader has no such digest."));
        askReaderAgain.refuseSuppressed(reader);
        if (reader.standing() != Standing.ACTIVE) {
            throw Refusal.conflict("This reader gets no digests now.");
        }
        if (!canGoAgain(edition) || deliveries.isOnItsWay(Kind.DIGEST, editionId)) {
            throw Refusal.conflict("This digest is on its way, or was empty.");
        }
        if (edition.state() == EditionState.UNDELIVERED) {
            edition.takeUpAgain();
        }
        deliveries.enqueue(Kind.DIGEST, editionId, reader.address(), clock.instant());
    }

    static boolean canGoAgain(Edition edition) {
        return List.of(EditionState.SENT, EditionState.UNDELIVERED).contains(edition.state());
    }

    private Subscriber locked(long id) {
        return subscribers.lock(id).orElseThrow(ReadReader::nobody);
    }
}
