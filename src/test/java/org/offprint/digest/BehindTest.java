package org.offprint.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BehindTest {

    @Test
    void so_many_pieces_are_done_at_a_time() {
        CyclicBarrier both = new CyclicBarrier(2);
        AtomicInteger met = new AtomicInteger();
        try (Behind behind = new Behind(2)) {
            for (int i = 0; i < 4; i++) {
                behind.next(() -> meet(both, met));
            }
        }
        assertEquals(4, met.get());
    }

    private static void meet(CyclicBarrier both, AtomicInteger met) {
        try {
            both.await();
            met.incrementAndGet();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void who_brings_one_too_many_waits_until_there_is_a_place() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger brought = new AtomicInteger();
        Thread bringer = new Thread(() -> {
            try (Behind behind = new Behind(1)) {
                behind.next(() -> await(end));
                brought.incrementAndGet();
                behind.next(() -> {});
                brought.incrementAndGet();
            }
        });
        bringer.start();
        awaitWaiting(bringer);
        assertEquals(1, brought.get());
        end.countDown();
        bringer.join();
        assertEquals(2, brought.get());
    }

    @Test
    void there_is_a_place_as_soon_as_any_has_ended() {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        try (Behind behind = new Behind(2)) {
            behind.next(() -> await(end));
            for (int i = 0; i < 3; i++) {
                behind.next(done::incrementAndGet);
            }
            end.countDown();
        }
        assertEquals(3, done.get());
    }

    private static void awaitWaiting(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_a_piece_throws_is_thrown_to_who_brings_a_later_one() {
        AtomicInteger done = new AtomicInteger();
        assertThrows(UnsupportedOperationException.class, () -> {
            try (Behind behind = new Behind(1)) {
                behind.next(BehindTest::fail);
                behind.next(done::incrementAndGet);
            }
        });
        assertEquals(0, done.get());
    }

    @Test
    void what_a_piece_throws_is_thrown_at_the_end_and_the_others_are_waited_for() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Behind behind = new Behind(2);
        CountDownLatch brought = new CountDownLatch(1);
        behind.next(() -> {
            await(brought);
            fail();
        });
        behind.next(() -> await(end));
        brought.countDown();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread closer = new Thread(behind::close);
        closer.setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
        closer.start();
        awaitWaiting(closer);
        assertNull(thrown.get());
        end.countDown();
        closer.join();
        assertInstanceOf(UnsupportedOperationException.class, thrown.get());
    }

    @Test
    void what_another_piece_throws_as_well_is_not_lost() {
        Behind behind = new Behind(2);
        CountDownLatch bothAreUnderWay = new CountDownLatch(1);
        behind.next(() -> {
            await(bothAreUnderWay);
            fail();
        });
        behind.next(() -> {
            await(bothAreUnderWay);
            throw new IllegalArgumentException("this as well");
        });
        bothAreUnderWay.countDown();
        RuntimeException thrown = assertThrows(UnsupportedOperationException.class, behind::close);
        assertInstanceOf(IllegalArgumentException.class, thrown.getSuppressed()[0]);
    }

    private static void fail() {
        throw new UnsupportedOperationException("it fails");
    }
}
