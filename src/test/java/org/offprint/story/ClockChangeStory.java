package org.offprint.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Days and hours are the reader's own, in every zone and on the days when clocks change. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class ClockChangeStory {

    @Inject
    TurnedClock clock;

    @Test
    void kathmandu_is_served_at_its_own_seven() {
        clock.turnTo("2026-06-01T12:00:00Z");
        Reader reader = Reader.subscribed("kathmandu@example.org", 7, "Asia/Kathmandu", "dingo tensor");
        Operator.uploads("Dingo tensor");
        assertEquals(0, digestsAfter(reader, "2026-06-02T01:14:59Z"));
        assertEquals(1, digestsAfter(reader, "2026-06-02T01:15:00Z"));
    }

    @Test
    void an_hour_that_the_clock_skips_moves_forward() {
        clock.turnTo("2026-03-28T12:00:00Z");
        Reader reader = Reader.subscribed("spring@example.org", 2, "Europe/Berlin", "potoroo spring");
        Operator.uploads("Potoroo spring");
        assertEquals(0, digestsAfter(reader, "2026-03-29T00:59:59Z"));
        assertEquals(1, digestsAfter(reader, "2026-03-29T01:00:00Z"));
    }

    @Test
    void an_hour_that_comes_twice_is_the_first() {
        clock.turnTo("2026-10-24T12:00:00Z");
        Reader reader = Reader.subscribed("autumn@example.org", 2, "Europe/Berlin", "bandicoot autumn");
        Operator.uploads("Bandicoot autumn");
        assertEquals(0, digestsAfter(reader, "2026-10-24T23:59:59Z"));
        assertEquals(1, digestsAfter(reader, "2026-10-25T00:00:00Z"));
        Operator.uploads("Bandicoot autumn again");
        assertEquals(1, digestsAfter(reader, "2026-10-25T01:00:00Z"));
        assertEquals(2, digestsAfter(reader, "2026-10-26T01:00:00Z"));
    }

    private int digestsAfter(Reader reader, String instant) {
        clock.turnTo(instant);
        Operator.runs(Instant.parse(instant));
        return reader.digests().size();
    }
}
