package org.offprint.outbox.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class LanesTest {

    private final Lanes lanes = new Lanes();

    @Test
    void too_many_sessions_become_half_as_many() {
        enter(4);
        assertTrue(lanes.halve(lanes.halvings()));
        assertEquals(2, lanes.open());
    }

    /** As many as there are too many hear so at once. */
    @Test
    void what_many_hear_at_the_same_time_counts_once() {
        enter(4);
        int seen = lanes.halvings();
        for (int i = 0; i < 4; i++) {
            assertTrue(lanes.halve(seen));
        }
        assertEquals(2, lanes.open());
    }

    @Test
    void who_is_one_too_many_may_not_stay() {
        enter(4);
        assertTrue(lanes.mayStay());
        lanes.halve(lanes.halvings());
        assertFalse(lanes.mayStay());
        lanes.leave();
        lanes.leave();
        assertTrue(lanes.mayStay());
    }

    @Test
    void one_that_is_alone_and_still_too_many_has_nothing_to_wait_for() {
        enter(1);
        assertFalse(lanes.halve(lanes.halvings()));
        assertEquals(1, lanes.open());
    }

    @Test
    void each_hundred_mails_that_went_well_open_one_more() {
        enter(4);
        lanes.halve(lanes.halvings());
        for (int i = 0; i < 250; i++) {
            lanes.well();
        }
        assertEquals(4, lanes.open());
    }

    @Test
    void who_finds_all_taken_waits_until_one_leaves() throws InterruptedException {
        enter(2);
        lanes.halve(lanes.halvings());
        Thread waiting = new Thread(lanes::enter);
        waiting.start();
        awaitWaiting(waiting);
        lanes.leave();
        awaitWaiting(waiting);
        assertTrue(waiting.isAlive(), "one is still in, and one may be");
        lanes.leave();
        waiting.join();
    }

    /** Until it has nothing to do but to wait, or has ended. */
    private static void awaitWaiting(Thread thread) {
        while (thread.isAlive() && thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    /** Each answer takes 50 ms: twice the sessions bring twice the mails. */
    @Test
    void more_sessions_open_while_they_bring_more_mails() {
        Server slow = new Server(open -> open / 0.05);
        slow.take(10_000);
        assertEquals(256, slow.open());
    }

    @Test
    void more_than_bring_more_mails_are_not_kept() {
        Server bearsSixteen = new Server(open -> Math.min(16, open) / 0.05);
        bearsSixteen.take(5_000);
        int[] seen = bearsSixteen.seen(20_000);
        assertTrue(seen[16] > 0.8 * 20_000, "16 in " + seen[16] + " of 20,000");
    }

    @Test
    void sessions_that_bring_nothing_any_more_are_closed() {
        double[] fastest = {10_000};
        Server changing = new Server(open -> Math.min(fastest[0], open / 0.05));
        changing.take(10_000);
        fastest[0] = 150;
        changing.take(50_000);
        int[] seen = changing.seen(20_000);
        assertTrue(seen[8] > 0.8 * 20_000, "8 in " + seen[8] + " of 20,000");
    }

    @Test
    void what_is_not_used_is_not_doubled() {
        for (int i = 0; i < 1_000; i++) {
            lanes.enter();
            lanes.well();
            lanes.leave();
        }
        assertEquals(4, lanes.open());
    }

    /** Takes mails over all sessions that are open, as many a second as it bears. */
    private static final class Server {

        private final IntToDoubleFunction rate;
        private double now;
        private final Lanes counted = new Lanes(() -> (long) now);

        Server(IntToDoubleFunction rate) {
            this.rate = rate;
        }

        int open() {
            return counted.open();
        }

        void take(int mails) {
            seen(mails);
        }

        /** How many mails went while so many sessions were open. */
        int[] seen(int mails) {
            int[] seen = new int[257];
            for (int taken = 0; taken < mails; taken++) {
                int open = counted.open();
                for (int i = 0; i < open; i++) {
                    counted.enter();
                }
                seen[open]++;
                now += 1e9 / rate.applyAsDouble(open);
                counted.well();
                for (int i = 0; i < open; i++) {
                    counted.leave();
                }
            }
            return seen;
        }
    }

    private void enter(int sessions) {
        for (int i = 0; i < sessions; i++) {
            lanes.enter();
        }
    }
}
