package org.offprint.digest.send;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.edition.Corpora;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Edition;
import org.offprint.digest.edition.Editions;
import org.offprint.digest.mail.Ready;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.Kind;
import org.offprint.outbox.MailCounter;
import org.offprint.outbox.State;
import org.offprint.outbox.suppression.Suppressions;
import org.offprint.subscriber.Standing;

/** Reads a held chunk's next editions just before they are sent, and gives up those that nobody wants any more. */
@Singleton
class ReadyEditions {

    private static final Logger LOG = Logger.getLogger(ReadyEditions.class);

    private final Chunks chunks;
    private final Editions editions;
    private final Suppressions suppressions;
    private final Corpora corpora;
    private final MailCounter counter;

    ReadyEditions(Chunks chunks, Editions editions, Suppressions suppressions, Corpora corpora, MailCounter counter) {
        this.chunks = chunks;
        this.editions = editions;
        this.suppressions = suppressions;
        this.corpora = corpora;
        this.counter = counter;
    }

    /**
     * The next editions of a chunk.
     *
     * @param ready those to send
     * @param givenUp how many were given up
     * @param last the id to go on behind; what is left when nothing was found
     * @param corpus what they are rendered from
     */
    public record Slice(List<Ready> ready, int givenUp, long last, Corpus corpus) {}

    /** Empty when the chunk has no more, or is no longer held. */
    public Optional<Slice> next(Held held, long behind, int limit, Instant now, @Nullable Corpus sofar) {
        return QuarkusTransaction.requiringNew().call(() -> chunks.locked(held)
                .map(chunk -> editions.unsent(held.chunk(), behind, limit))
                .filter(found -> !found.isEmpty())
                .map(found -> sorted(found, now, sofar)));
    }

    private record Read(Editions.Addressed addressed, Optional<Ready> ready) {}

    private Slice sorted(List<Editions.Addressed> found, Instant now, @Nullable Corpus sofar) {
        List<Read> all = found.stream()
                .map(addressed -> new Read(addressed, read(addressed)))
                .toList();
        Set<MailAddress> suppressed = suppressions.suppressed(
                all.stream().flatMap(one -> one.ready().stream()).map(Ready::to).toList());
        List<Ready> ready = new ArrayList<>();
        for (Read one : all) {
            end(one, suppressed, now)
                    .ifPresentOrElse(state -> giveUp(one.addressed().edition(), state, now), () -> one.ready()
                            .ifPresent(ready::add));
        }
        Corpus corpus = corpora.of(ready.stream().map(Ready::digest).toList(), sofar);
        return new Slice(
                List.copyOf(ready),
                found.size() - ready.size(),
                found.get(found.size() - 1).edition().id(),
                corpus);
    }

    /** Empty when it makes no sense: it must not keep the others of its chunk from their readers. */
    private static Optional<Ready> read(Editions.Addressed addressed) {
        try {
            return Optional.of(Ready.of(addressed.edition(), addressed.reader()));
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "Edition %d cannot be read and is given up.",
                    addressed.edition().id());
            return Optional.empty();
        }
    }

    /** As what it is given up; empty when it is to be sent. */
    private static Optional<State> end(Read one, Set<MailAddress> suppressed, Instant now) {
        if (one.ready().isEmpty()) {
            return Optional.of(State.FAILED);
        }
        if (!now.isBefore(one.addressed().edition().expiresAt())) {
            return Optional.of(State.EXPIRED);
        }
        boolean wanted = one.addressed().reader().standing() == Standing.ACTIVE
                && one.ready().filter(ready -> suppressed.contains(ready.to())).isEmpty();
        return wanted ? Optional.empty() : Optional.of(State.CANCELLED);
    }

    private void giveUp(Edition edition, State state, Instant now) {
        editions.giveUp(edition.id(), now);
        counter.count(Kind.DIGEST, state, 1);
    }
}
