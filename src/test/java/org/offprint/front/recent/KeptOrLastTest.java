package org.offprint.front.recent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptOrLastTest {

    private static final Predicate<Integer> NEAR = key -> true;
    private static final Predicate<Integer> FAR = key -> false;

    private final Kept<Integer, String> page = new Kept<>();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void is_made_once_for_a_key() {
        assertEquals("1", page.orLast(1, NEAR, counting("1")));
        assertEquals("1", page.orLast(1, NEAR, counting("never")));
        assertEquals("2", page.orLast(2, NEAR, counting("2")));
        assertEquals(2, made.get());
    }

    @Test
    void who_asks_while_it_is_made_again_gets_the_last() {
        page.orLast(1, NEAR, () -> "old");
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<String> maker = CompletableFuture.supplyAsync(() -> page.orLast(2, NEAR, () -> {
            begun.countDown();
            await(asked);
            return "new";
        }));
        await(begun);
        assertEquals("old", page.orLast(2, NEAR, counting("never")));
        asked.countDown();
        assertEquals("new", maker.join());
        assertEquals("new", page.orLast(2, NEAR, counting("never")));
    }

    @Test
    void one_that_is_too_old_is_not_shown_meanwhile() throws InterruptedException {
        page.orLast(1, NEAR, () -> "old");
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<String> maker = CompletableFuture.supplyAsync(() -> page.orLast(2, FAR, () -> {
            begun.countDown();
            await(asked);
            return "new";
        }));
        await(begun);
        FutureTask<String> other = new FutureTask<>(() -> page.orLast(2, FAR, counting("never")));
        Thread waiting = new Thread(other);
        waiting.start();
        while (waiting.getState() != Thread.State.WAITING && !other.isDone()) {
            Thread.onSpinWait();
        }
        asked.countDown();
        waiting.join();
        assertEquals("new", maker.join());
        assertEquals("new", join(other));
    }

    @Test
    void the_first_is_made_by_one_and_awaited_by_all() {
        List<CompletableFuture<String>> all = IntStream.range(0, 8)
                .mapToObj(visitor -> CompletableFuture.supplyAsync(() -> page.orLast(1, NEAR, counting("1"))))
                .toList();
        all.forEach(visitor -> assertEquals("1", visitor.join()));
        assertEquals(1, made.get());
    }

    @Test
    void what_could_not_be_made_is_tried_by_the_next() {
        Supplier<String> failing = () -> {
            throw new IllegalStateException("away");
        };
        assertThrows(IllegalStateException.class, () -> page.orLast(1, NEAR, failing));
        assertEquals("1", page.orLast(1, NEAR, counting("1")));
        assertThrows(IllegalStateException.class, () -> page.orLast(2, NEAR, failing));
        assertEquals("2", page.orLast(2, NEAR, counting("2")));
    }

    @Test
    void tells_whom_the_last_is_for() {
        assertFalse(page.isFor(key -> true));
        page.orLast(1, NEAR, () -> "1");
        assertTrue(page.isFor(key -> key == 1));
        assertFalse(page.isFor(key -> key == 2));
    }

    private Supplier<String> counting(String thing) {
        return () -> {
            made.incrementAndGet();
            return thing;
        };
    }

    private static String join(FutureTask<String> task) {
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
