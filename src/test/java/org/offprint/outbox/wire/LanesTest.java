package org.offprint.outbox.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LanesTest {

    private final Lanes lanes = new Lanes();

    @Test
    void too_many_sessions_become_half_as_many() {
        enter(8);
        assertTrue(lanes.halve());
        assertEquals(4, lanes.open());
    }

    @Test
    void one_that_is_alone_and_still_too_many_has_nothing_to_wait_for() {
        enter(1);
        assertFalse(lanes.halve());
        assertEquals(1, lanes.open());
    }

    @Test
    void each_hundred_mails_that_went_well_open_one_more() {
        enter(8);
        lanes.halve();
        for (int i = 0; i < 250; i++) {
            lanes.well();
        }
        assertEquals(6, lanes.open());
    }

    @Test
    void who_finds_all_taken_waits_until_one_leaves() throws InterruptedException {
        enter(2);
        lanes.halve();
        Thread waiting = new Thread(lanes::enter);
        waiting.start();
        lanes.leave();
        assertTrue(waiting.isAlive(), "one is still in, and one may be");
        lanes.leave();
        waiting.join();
    }

    @Test
    void more_sessions_open_while_they_bring_more_mails() {
        long[] now = {0};
        Lanes counted = new Lanes(() -> now[0]);
        for (int round = 0; round < 3; round++) {
            now[0] += 1_000_000_000L >> round;
            use(counted, 100);
        }
        assertEquals(64, counted.open());
        for (int round = 0; round < 10; round++) {
            now[0] += 320_000_000;
            use(counted, 128);
        }
        assertEquals(64, counted.open(), "the same number of mails a second as with half as many");
    }

    @Test
    void what_is_not_used_is_not_doubled() {
        for (int i = 0; i < 1_000; i++) {
            lanes.enter();
            lanes.well();
            lanes.leave();
        }
        assertEquals(8, lanes.open());
    }

    private static void use(Lanes lanes, int mails) {
        int open = lanes.open();
        for (int i = 0; i < open; i++) {
            lanes.enter();
        }
        for (int i = 0; i < mails; i++) {
            lanes.well();
        }
        for (int i = 0; i < open; i++) {
            lanes.leave();
        }
    }

    private void enter(int sessions) {
        for (int i = 0; i < sessions; i++) {
            lanes.enter();
        }
    }
}
