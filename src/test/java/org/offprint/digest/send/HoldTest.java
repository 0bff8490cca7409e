package org.offprint.digest.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLRecoverableException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.offprint.claim.Drain;
import org.offprint.story.Mailbox;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class HoldTest {

    private static final Held HELD = new Held(1, 1);
    private static final long PATIENCE_MILLIS = 60_000;

    @Inject
    DigestConfig config;

    @Inject
    Drain drain;

    @Test
    void aChunkThatCouldNotBeHeldIsNotKeptFromTheOthers() throws InterruptedException {
        Set<Thread> before = heartbeats();

        assertThrows(
                IllegalStateException.class,
                () -> Hold.keep(HELD, config, drain, () -> {
                    throw new IllegalStateException("the database is away");
                }));

        for (Thread heartbeat : heartbeats()) {
            if (!before.contains(heartbeat)) {
                heartbeat.join(PATIENCE_MILLIS);
                assertFalse(heartbeat.isAlive(), "a heartbeat goes on that nobody ends");
            }
        }
    }

    @Test
    void whatTheDatabaseCannotTakeNowIsWrittenWhenItIsBack() {
        AtomicInteger tries = new AtomicInteger();
        try (Hold hold = Hold.keep(HELD, config, drain, () -> true)) {
            assertEquals("written", hold.insist(() -> secondTime(tries)));
        }
        assertEquals(2, tries.get());
    }

    @Test
    void nobodyInsistsOnWhatIsLost() {
        AtomicInteger tries = new AtomicInteger();
        try (Hold hold = Hold.keep(HELD, config, drain, () -> true)) {
            assertTrue(hold.mayGoOn());
            hold.lose();
            assertFalse(hold.mayGoOn());
            assertThrows(RuntimeException.class, () -> hold.insist(() -> secondTime(tries)));
        }
        assertEquals(1, tries.get());
    }

    private static String secondTime(AtomicInteger tries) {
        if (tries.incrementAndGet() < 2) {
            throw new IllegalStateException(new SQLRecoverableException("connection reset"));
        }
        return "written";
    }

    private static Set<Thread> heartbeats() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("heartbeat"))
                .collect(Collectors.toSet());
    }
}
