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

    private void enter(int sessions) {
        for (int i = 0; i < sessions; i++) {
            lanes.enter();
        }
    }
}
