package org.offprint.digest.send;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.offprint.digest.edition.Editions;
import org.offprint.outbox.Kind;
import org.offprint.outbox.MailCounter;
import org.offprint.outbox.State;

/** Takes up a chunk that nobody holds and that is not finished: its node died, was stopped, or its mail server rested. */
@Singleton
public class TakeUpChunk {

    private final Chunks chunks;
    private final Editions editions;
    private final MailCounter counter;
    private final Clock clock;

    TakeUpChunk(Chunks chunks, Editions editions, MailCounter counter, Clock clock) {
        this.chunks = chunks;
        this.editions = editions;
        this.counter = counter;
        this.clock = clock;
    }

    /**
     * A chunk that was taken up.
     *
     * @param expired how many of its editions were too old, and given up
     * @param unsent how many are to be sent
     */
    public record TakenUp(Held held, int expired, int unsent) {}

    /** The oldest one behind an id; what is too old in it is given up, also while the mail server rests. */
    public Optional<TakenUp> takeUp(long behind) {
        Instant now = clock.instant();
        Optional<TakenUp> taken = QuarkusTransaction.requiringNew()
                .call(() -> chunks.takeFree(behind).map(held -> {
                    int expired = editions.expire(held.chunk(), now);
                    return new TakenUp(held, expired, Math.toIntExact(editions.unsent(held.chunk())));
                }));
        taken.ifPresent(chunk -> counter.count(Kind.DIGEST, State.EXPIRED, chunk.expired()));
        return taken;
    }
}
