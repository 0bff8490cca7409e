package org.offprint.outbox.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.Kind;
import org.offprint.outbox.Outcome.Rejected;
import org.offprint.outbox.suppression.SuppressionEntry.Act;
import org.offprint.outbox.suppression.Suppressions.Reason;

/** Runs on H2 and on PostgreSQL: addresses of which several nodes learn at once. */
abstract class SuppressionsSuite {

    private static final int ROUNDS = 20;
    private static final Instant NOW = Instant.parse("2031-09-01T07:00:00Z");
    private static final Rejected DEAD = new Rejected(Rejected.Fate.BOUNCED, "550 5.1.1 no such reader");

    @Inject
    Suppressions suppressions;

    @Test
    void an_address_that_bounces_twice_at_once_is_suppressed_once() throws Exception {
        for (MailAddress address : addresses()) {
            atOnce(() -> bounce(address), () -> bounce(address));
            assertEquals(Optional.of(Reason.BOUNCED), reason(address));
            assertEquals(List.of(Act.SUPPRESSED), trail(address));
        }
    }

    @Test
    void an_address_that_is_blocked_while_it_bounces_is_blocked() throws Exception {
        for (MailAddress address : addresses()) {
            atOnce(() -> bounce(address), () -> suppressions.block(address, "asked", NOW));
            assertEquals(Optional.of(Reason.BLOCKED), reason(address));
        }
    }

    private void bounce(MailAddress address) {
        suppressions.rejected(address, Kind.DIGEST, DEAD, NOW);
    }

    /** Each in a transaction of its own, as on two nodes. */
    private static void atOnce(Runnable one, Runnable other) throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> done = Stream.of(one, other)
                    .<Future<?>>map(step ->
                            two.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                                both.await();
                                step.run();
                                return true;
                            })))
                    .toList();
            for (Future<?> each : done) {
                each.get();
            }
        } finally {
            two.shutdownNow();
        }
    }

    private static List<MailAddress> addresses() {
        return IntStream.range(0, ROUNDS)
                .mapToObj(i -> new MailAddress("at-once-" + UUID.randomUUID() + "@example.org"))
                .toList();
    }

    private Optional<Reason> reason(MailAddress address) {
        return QuarkusTransaction.requiringNew().call(() -> suppressions.suppressed(address));
    }

    private List<Act> trail(MailAddress address) {
        return QuarkusTransaction.requiringNew().call(() -> suppressions.trail(address).stream()
                .map(SuppressionEntry::act)
                .toList());
    }
}
