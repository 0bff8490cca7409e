package org.offprint.subscriber.leaving;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.offprint.interest.PackedInterests;
import org.offprint.subscriber.Correspondence;
import org.offprint.subscriber.Erasing;
import org.offprint.subscriber.Request;
import org.offprint.subscriber.Requests;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;

/** Deletes all that is held about a reader, here and, through {@link Erasing}, in the rooms above. */
@Singleton
public final class Erasure {

    private final Subscribers subscribers;
    private final Requests requests;
    private final Correspondence correspondence;
    private final Orphans orphans;
    private final Event<Erasing> erasing;

    Erasure(
            Subscribers subscribers,
            Requests requests,
            Correspondence correspondence,
            Orphans orphans,
            Event<Erasing> erasing) {
        this.subscribers = subscribers;
        this.requests = requests;
        this.correspondence = correspondence;
        this.orphans = orphans;
        this.erasing = erasing;
    }

    /** In the caller's transaction, which has locked the reader; with the expressions that nobody else holds. */
    public void erase(Subscriber subscriber) {
        orphans.drop(delete(subscriber));
    }

    /** As {@link #erase}, but leaves the expressions, whose numbers it returns: {@link #tidy} finds them later. */
    Set<Integer> delete(Subscriber subscriber) {
        erasing.fire(new Erasing(subscriber.id(), subscriber.reads()));
        List<Request> asked = requests.of(subscriber);
        Set<Integer> held = new HashSet<>(numbers(subscriber.choices().interests()));
        asked.forEach(request -> held.addAll(numbers(request.choices().interests())));
        correspondence.forget(subscriber, asked);
        asked.forEach(requests::delete);
        subscribers.delete(subscriber);
        subscribers.flush();
        return held;
    }

    /** Deletes requests from before an instant, and every expression that nobody holds; in transactions of its own. */
    void tidy(Instant askedBefore) {
        QuarkusTransaction.requiringNew().run(() -> requests.deleteAskedBefore(askedBefore));
        orphans.drop();
    }

    private static List<Integer> numbers(PackedInterests interests) {
        return interests.lines().stream().map(PackedInterests.Line::expression).toList();
    }
}
