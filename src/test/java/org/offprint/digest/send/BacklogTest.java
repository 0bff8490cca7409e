package org.offprint.digest.send;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BacklogTest {

    private final Backlog backlog = new Backlog();

    @Test
    void there_is_room_until_so_many_wait() {
        backlog.add(1);
        assertTrue(backlog.awaitFewer(2, Duration.ZERO));
        backlog.add(1);
        assertFalse(backlog.awaitFewer(2, Duration.ZERO));
        assertFalse(backlog.awaitFewer(2, Duration.ofMillis(5)));
    }

    @Test
    void who_waits_goes_on_once_a_worker_has_taken_one() {
        backlog.add(2);
        CompletableFuture<Boolean> waiting =
                CompletableFuture.supplyAsync(() -> backlog.awaitFewer(2, Duration.ofHours(1)));
        backlog.taken();
        assertTrue(waiting.join());
    }
}
