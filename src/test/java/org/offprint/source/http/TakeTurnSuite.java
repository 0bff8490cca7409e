package org.offprint.source.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.offprint.claim.Leases;

abstract class TakeTurnSuite {

    private static final Duration PACE = Duration.ofSeconds(3);

    @Inject
    Turns turns;

    @Inject
    Leases leases;

    @Inject
    Clock clock;

    private final List<Duration> pauses = new ArrayList<>();

    @Test
    void the_next_request_waits_for_the_pace() {
        TakeTurn node = node(pause -> {});
        node.take("paced.example", PACE).close();
        node.take("PACED.example", PACE).close();
        assertEquals(Duration.ZERO, pauses.get(0));
        assertTrue(pauses.get(1).toMillis() > 1_500 && pauses.get(1).compareTo(PACE) <= 0, pauses::toString);
    }

    @Test
    void one_request_at_a_time_over_all_nodes() {
        List<TakeTurn.Taken> first = new ArrayList<>();
        first.add(node(pause -> {}).take("shared.example", PACE));
        // the other node looks three times before the first has its answer
        TakeTurn other = node(pause -> {
            if (pauses.size() == 4) {
                first.remove(0).close();
            }
        });
        other.take("shared.example", PACE).close();
        assertTrue(first.isEmpty());
        assertEquals(5, pauses.size());
        assertTrue(pauses.get(4).toMillis() > 1_500, pauses::toString);
    }

    @Test
    void hosts_do_not_wait_for_each_other_but_all_of_arxiv_is_one() {
        TakeTurn node = node(pause -> {});
        node.take("one.example", PACE).close();
        node.take("two.example", PACE).close();
        assertEquals(List.of(Duration.ZERO, Duration.ZERO), pauses);
        assertEquals(Turns.key("export.arxiv.org"), Turns.key("RSS.arXiv.org"));
        assertEquals("notarxiv.org", Turns.key("notarxiv.org"));
    }

    @Test
    void a_turn_that_a_crash_left_is_free_when_its_lease_ends_and_its_holder_ends_nothing() {
        TakeTurn node = node(pause -> {});
        TakeTurn.Taken lost = node.take("crashed.example", PACE);
        assertThrows(Unreadable.class, () -> node.take("crashed.example", PACE));
        QuarkusTransaction.requiringNew()
                .run(() -> turns.update(
                        "claim.until = ?1 where host = ?2", leases.now().minusSeconds(1), "crashed.example"));
        TakeTurn.Taken taken = node.take("crashed.example", PACE);
        lost.close();
        assertThrows(Unreadable.class, () -> node.take("crashed.example", PACE));
        taken.close();
        node.take("crashed.example", PACE).close();
    }

    @Test
    void a_rest_is_for_all_and_at_most_a_week() {
        TakeTurn node = node(pause -> {});
        Instant until = node.rest("resting.example", Duration.ofDays(365));
        assertEquals(clock.instant().plus(Duration.ofDays(7)), until);
        node.rest("resting.example", Duration.ofSeconds(1));
        Unreadable told = assertThrows(Unreadable.class, () -> node.take("resting.example", PACE));
        assertEquals(until, told.notBefore().orElseThrow());
    }

    private TakeTurn node(Consumer<Duration> onPause) {
        return new TakeTurn(
                turns,
                leases,
                new Pause() {
                    @Override
                    public void lasting(Duration time) {
                        pauses.add(time);
                        onPause.accept(time);
                    }
                },
                clock);
    }
}
