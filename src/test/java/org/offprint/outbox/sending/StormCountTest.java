package org.offprint.outbox.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StormCountTest {

    private static final Instant FIRST = Instant.parse("2031-05-05T07:00:00Z");

    private final Storm storm = new Storm();

    @Test
    void moreThanAFifthOfTheLastHundredIsAStorm() {
        for (int refused = 0; refused < 20; refused++) {
            assertEquals(Optional.empty(), storm.saw(FIRST.plusSeconds(refused)));
        }
        assertEquals(Optional.of(FIRST), storm.saw(FIRST.plusSeconds(20)));
    }

    @Test
    void everySixthOfThousandsIsNone() {
        for (int attempt = 0; attempt < 5_000; attempt++) {
            assertEquals(Optional.empty(), storm.saw(attempt % 6 == 5 ? FIRST.plusSeconds(attempt) : null));
        }
    }

    @Test
    void whatWasBeforeTheLastHundredIsForgotten() {
        for (int refused = 0; refused < 20; refused++) {
            storm.saw(FIRST);
        }
        for (int taken = 0; taken < 100; taken++) {
            storm.saw(null);
        }
        for (int refused = 0; refused < 20; refused++) {
            assertEquals(Optional.empty(), storm.saw(FIRST.plusSeconds(1)));
        }
    }
}
