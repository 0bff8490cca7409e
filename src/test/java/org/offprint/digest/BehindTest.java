package org.offprint.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

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
        CompletableFuture<Void> bringer = CompletableFuture.runAsync(() -> {
            try (Behind behind = new Behind(1)) {
                behind.next(() -> await(end));
                brought.incrementAndGet();
                behind.next(brought::incrementAndGet);
            }
        });
        while (brought.get() == 0) {
            Thread.onSpinWait();
        }
        assertEquals(1, brought.get());
        end.countDown();
        bringer.get();
        assertEquals(2, brought.get());
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
    void what_a_piece_throws_is_thrown_at_the_end_and_the_others_are_waited_for() {
        AtomicInteger done = new AtomicInteger();
        CountDownLatch failed = new CountDownLatch(1);
        Behind behind = new Behind(2);
        behind.next(() -> {
            failed.countDown();
            fail();
        });
        behind.next(() -> {
            await(failed);
            done.incrementAndGet();
        });
        assertThrows(UnsupportedOperationException.class, behind::close);
        assertTrue(done.get() == 1, "the other piece was waited for");
    }

    private static void fail() {
        throw new UnsupportedOperationException("it fails");
    }
}
