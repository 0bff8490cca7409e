package org.offprint.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.offprint.claim.Lease;
import org.offprint.claim.Leases;
import org.offprint.letter.MailAddress;

/** Its deliveries live in years of their own, long before all others. */
abstract class DeliveriesSuite {

    private static final AtomicLong SUBJECTS = new AtomicLong(1_000_000);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final MailAddress READER = new MailAddress("reader@example.org");

    @Inject
    Deliveries deliveries;

    @Inject
    Settlement settlement;

    @Inject
    Leases leases;

    private final Instant now = Instant.parse("2001-01-01T00:00:00Z");

    @AfterEach
    void leave_nothing_behind() {
        in(() -> deliveries.delete("createdAt < ?1", Instant.parse("2002-01-01T00:00:00Z")));
    }

    @Test
    void claims_the_urgent_and_the_new_first_and_leaves_a_place_for_the_oldest() {
        List<Long> old = enqueue(Kind.DIGEST, 10, now.minusSeconds(3600));
        List<Long> urgent = enqueue(Kind.CONFIRMATION, 10, now);

        List<Long> claimed = subjects(in(() -> claim(8)));

        assertEquals(6, claimed.stream().filter(urgent::contains).count());
        assertEquals(2, claimed.stream().filter(old::contains).count());
    }

    @Test
    void claims_nothing_twice() {
        enqueue(Kind.LINK, 30, now);
        Set<Long> seen = new HashSet<>();
        for (int times = 0; times < 10; times++) {
            for (Held held : in(() -> claim(4))) {
                assertTrue(seen.add(held.id()));
            }
        }
        assertEquals(30, seen.size());
    }

    @Test
    void two_claimers_at_once_get_different_ones() {
        enqueue(Kind.LINK, 40, now);
        List<Held> first = new ArrayList<>();
        List<Held> second = new ArrayList<>();
        in(() -> {
            first.addAll(claim(10));
            second.addAll(
                    CompletableFuture.supplyAsync(() -> in(() -> claim(10))).join());
            return 0;
        });
        assertEquals(10, first.size());
        Set<Long> ids = first.stream().map(Held::id).collect(Collectors.toSet());
        assertTrue(second.stream().map(Held::id).noneMatch(ids::contains));
    }

    @Test
    void only_what_is_still_worth_sending_is_queued_again() {
        enqueue(Kind.CONFIRMATION, 2, now);
        enqueue(Kind.CONFIRMATION, 3, now.minus(Kind.CONFIRMATION.lifetime()));
        in(() -> deliveries.update("state = HELD where createdAt < ?1", now.plusSeconds(1)));
        assertEquals(2, in(() -> deliveries.queueAll(State.HELD, now)));
        assertEquals(2, in(() -> claim(10)).size());
    }

    @Test
    void a_claim_that_was_taken_over_settles_nothing() {
        enqueue(Kind.LINK, 1, now);
        Held slow = in(() -> claim(1)).get(0);
        in(() -> {
            deliveries.lapsed(leases.now().plus(LEASE), 500).forEach(Delivery::putBack);
            return 0;
        });
        Held fast = in(() -> claim(1)).get(0);
        assertEquals(slow.id(), fast.id());

        in(() -> {
            settlement.settle(List.of(new Attempt(slow, new Outcome.Unknown("late"))), now);
            return 0;
        });
        assertEquals(State.CLAIMED, state(fast.id()));
        assertTrue(in(() -> settlement.ifStillHeld(slow)).isEmpty());

        in(() -> {
            settlement.settle(List.of(new Attempt(fast, new Outcome.Unknown("in time"))), now);
            return 0;
        });
        assertEquals(State.AMBIGUOUS, state(fast.id()));
    }

    @Test
    void a_lease_that_is_extended_does_not_lapse() {
        enqueue(Kind.LINK, 2, now);
        List<Held> claimed = in(() -> claim(2));
        Held held = claimed.get(0);
        Instant end = in(() -> leases.now()).plus(LEASE);
        in(() -> {
            deliveries.extend(leases.lasting(LEASE.multipliedBy(2)), List.of(held.id()));
            return 0;
        });
        assertEquals(
                List.of(claimed.get(1).id()),
                in(() -> deliveries.lapsed(end.plusSeconds(1), 500)).stream()
                        .map(Delivery::id)
                        .toList(),
                "another of the same node");
        assertFalse(in(() -> deliveries.lapsed(end, 500)).stream().anyMatch(lapsed -> lapsed.id() == held.id()));
        assertTrue(in(() -> deliveries.lapsed(end.plus(LEASE).plusSeconds(60), 500)).stream()
                .anyMatch(lapsed -> lapsed.id() == held.id()));
    }

    @Test
    void finds_what_is_too_old() {
        long subject =
                enqueue(Kind.CONFIRMATION, 1, now.minus(Duration.ofHours(24))).get(0);
        enqueue(Kind.CONFIRMATION, 1, now);
        assertEquals(
                List.of(subject),
                in(() -> deliveries.expired(now, 500)).stream()
                        .map(Delivery::subject)
                        .toList());
        assertEquals(1, in(() -> claim(10)).size(), "and claims it no more");
    }

    @Test
    void counts_by_state() {
        long before = in(() -> deliveries.countByState()).getOrDefault(State.QUEUED, 0L);
        enqueue(Kind.LINK, 3, now);
        assertEquals(before + 3, in(() -> deliveries.countByState()).get(State.QUEUED));
    }

    private List<Held> claim(int most) {
        Lease lease = leases.lasting(LEASE);
        return deliveries.claimDue(lease, most, now);
    }

    private List<Long> enqueue(Kind kind, int mails, Instant at) {
        return in(() -> IntStream.range(0, mails)
                .mapToObj(i -> {
                    long subject = SUBJECTS.getAndIncrement();
                    deliveries.enqueue(kind, subject, READER, at);
                    return subject;
                })
                .toList());
    }

    private List<Long> subjects(List<Held> held) {
        return in(() -> held.stream()
                .map(one -> deliveries.findById(one.id()).subject())
                .toList());
    }

    private State state(long id) {
        return in(() -> deliveries.findById(id).state());
    }

    private static <T> T in(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
