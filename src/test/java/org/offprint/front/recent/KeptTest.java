package org.offprint.front.recent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final Kept<Integer, String> kept = new Kept<>();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void it_is_made_again_for_another_key() {
        assertEquals("1 for 7", kept.of(7, () -> make(7)));
        assertEquals("1 for 7", kept.of(7, () -> make(7)));
        assertEquals("2 for 8", kept.of(8, () -> make(8)));
    }

    @Test
    void what_could_not_be_made_is_tried_again() {
        assertThrows(
                IllegalStateException.class,
                () -> kept.of(7, () -> {
                    throw new IllegalStateException("no");
                }));
        assertEquals("1 for 7", kept.of(7, () -> make(7)));
    }

    @Test
    void who_asks_while_it_is_made_waits_for_it() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<String> first = new FutureTask<>(() -> kept.of(7, () -> {
            begun.countDown();
            await(go);
            return make(7);
        }));
        FutureTask<String> second = new FutureTask<>(() -> kept.of(7, () -> make(7)));
        new Thread(first).start();
        begun.await();
        Thread other = new Thread(second);
        other.start();
        while (other.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        go.countDown();
        assertEquals("1 for 7", first.get());
        assertEquals("1 for 7", second.get());
    }

    private String make(int key) {
        return made.incrementAndGet() + " for " + key;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
