package org.offprint.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What several workers share while they empty the outbox: claimed deliveries that nobody has begun, those that somebody
 * works on, and results that nobody has written yet. Thread-safe.
 */
final class Round {

    private final Supplier<List<Held>> claim;
    private final Deque<Held> claimed = new ArrayDeque<>();
    private final Set<Long> begun = new HashSet<>();
    private List<Attempt> results = new ArrayList<>();
    private boolean dry;
    private int handed;

    Round(Supplier<List<Held>> claim) {
        this.claim = claim;
    }

    /** Claims the first group; whether there is one. */
    synchronized boolean begin() {
        claimed.addAll(claim.get());
        dry = claimed.isEmpty();
        return !dry;
    }

    /** The next to work on; empty once nothing is due. */
    synchronized Optional<Held> next() {
        if (claimed.isEmpty() && !dry) {
            claimed.addAll(claim.get());
            dry = claimed.isEmpty();
        }
        Optional<Held> next = Optional.ofNullable(claimed.poll());
        next.ifPresent(held -> begun.add(held.id()));
        return next;
    }

    /** Nobody works on it any more, and it has no result to write: whatever befell it, its claim may lapse. */
    synchronized void leave(Held held) {
        begun.remove(held.id());
    }

    /** The deliveries whose claims must not lapse. */
    synchronized Set<Long> held() {
        return Stream.concat(
                        begun.stream(),
                        Stream.concat(claimed.stream(), results.stream().map(Attempt::held))
                                .map(Held::id))
                .collect(Collectors.toSet());
    }

    /** All that nobody has begun; nothing more is claimed. */
    synchronized List<Held> close() {
        List<Held> left = List.copyOf(claimed);
        claimed.clear();
        dry = true;
        return left;
    }

    synchronized void add(Attempt attempt) {
        results.add(attempt);
        begun.remove(attempt.held().id());
        handed++;
    }

    /** The results since the last call. */
    synchronized List<Attempt> results() {
        List<Attempt> since = results;
        results = new ArrayList<>();
        return since;
    }

    /** Results that could not be written yet: they come again. */
    synchronized void keep(List<Attempt> unwritten) {
        results.addAll(unwritten);
    }

    synchronized boolean hasResults() {
        return !results.isEmpty();
    }

    synchronized int handed() {
        return handed;
    }
}
