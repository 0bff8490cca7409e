package org.offprint.digest.send;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RunProgressTest {

    private final RunProgress progress = new RunProgress();

    @Test
    void a_run_tells_how_far_it_is_and_when_it_ends() {
        assertEquals(
                "12,000 of 100,000 digests, 4,000 a second, 22 s left.",
                RunProgress.Glimpse.of(12_000, 100_000, Duration.ofSeconds(3)).words());
    }

    @Test
    void before_the_first_nobody_knows_how_long_it_takes() {
        assertEquals(
                "0 of 10 digests.", RunProgress.Glimpse.of(0, 10, Duration.ZERO).words());
    }

    @Test
    void only_the_run_that_goes_on_is_looked_at() {
        Tally first = new Tally();
        Tally second = new Tally();
        first.expected(10);
        first.sent(4);
        progress.begin(first);
        progress.begin(second);
        assertEquals(4, progress.glimpse().orElseThrow().done());
        progress.end(second);
        assertEquals(10, progress.glimpse().orElseThrow().due());
        progress.end(first);
        assertEquals("", progress.words());
    }
}
