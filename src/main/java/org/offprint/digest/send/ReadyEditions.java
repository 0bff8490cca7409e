package org.offprint.digest.send;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.edition.Corpora;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Editions;
import org.offprint.digest.edition.Unsent;
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
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Unsent> found = chunks.isHeld(held) ? editions.unsent(held.chunk(), behind, limit) : List.of();
            return found.isEmpty() ? Optional.empty() : sorted(held, found, now, sofar);
        });
    }

    /** An edition, and what is made of it; null when it makes no sense. */
    private record Read(Unsent unsent, @Nullable Ready ready) {}

    private Optional<Slice> sorted(Held held, List<Unsent> found, Instant now, @Nullable Corpus sofar) {
        List<Read> all = found.stream().map(ReadyEditions::read).toList();
        Set<MailAddress> suppressed = suppressions.suppressed(all.stream()
                .map(Read::ready)
                .filter(Objects::nonNull)
                .map(Ready::to)
                .toList());
        List<Ready> ready = new ArrayList<>();
        Map<Long, State> ends = new LinkedHashMap<>();
        for (Read one : all) {
            State end = end(one, suppressed, now);
            if (end != null) {
                ends.put(one.unsent().id(), end);
            } else {
                ready.add(Objects.requireNonNull(one.ready()));
            }
        }
        // only who writes needs the lock
        if (!ends.isEmpty() && !chunks.lock(held)) {
            return Optional.empty();
        }
        ends.forEach((edition, end) -> giveUp(edition, end, now));
        long last = found.get(found.size() - 1).id();
        return Optional.of(new Slice(List.copyOf(ready), ends.size(), last, corpus(ready, sofar)));
    }

    private Corpus corpus(List<Ready> ready, @Nullable Corpus sofar) {
        return corpora.of(ready.stream().map(Ready::digest).toList(), sofar);
    }

    /** One that makes no sense must not keep the others of its chunk from their readers. */
    private static Read read(Unsent unsent) {
        try {
            return new Read(unsent, Ready.of(unsent));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Edition %d cannot be read and is given up.", unsent.id());
            return new Read(unsent, null);
        }
    }

    /** As what it is given up; null when it is to be sent. */
    private static @Nullable State end(Read one, Set<MailAddress> suppressed, Instant now) {
        Ready ready = one.ready();
        if (ready == null) {
            return State.FAILED;
        }
        if (!now.isBefore(one.unsent().expiresAt())) {
            return State.EXPIRED;
        }
        boolean wanted = one.unsent().standing() == Standing.ACTIVE && !suppressed.contains(ready.to());
        return wanted ? null : State.CANCELLED;
    }

    private void giveUp(long edition, State state, Instant now) {
        editions.giveUp(edition, now);
        counter.count(Kind.DIGEST, state, 1);
    }
}
