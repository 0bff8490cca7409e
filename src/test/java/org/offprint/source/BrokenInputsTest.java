package org.offprint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.offprint.source.played.PlayedServer;

class BrokenInputsTest {

    /** Far more than it takes: it is a hang that is looked for. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    @Test
    void ten_thousand_broken_inputs_are_refused_or_read_and_cause_no_request() {
        try (PlayedServer listening = new PlayedServer()) {
            BrokenInputs inputs = new BrokenInputs(20260105, listening.url(""));
            int understood = 0;
            int refused = 0;
            for (int i = 0; i < 10_000; i++) {
                BrokenInputs.Input input = inputs.next(i);
                int[] outcome = assertTimeoutPreemptively(HANGS, input::read, input::what);
                understood += outcome[0];
                refused += outcome[0] + outcome[1] == 0 ? 1 : 0;
            }
            assertEquals(0, listening.asked().size());
            assertTrue(understood > 1_000, "they are not all beyond reading: " + understood);
            assertTrue(refused > 3_000, "nor all harmless: " + refused);
        }
    }
}
