package org.offprint.digest.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

abstract class ChunksSuite {

    private static final Instant NOW = Instant.parse("2031-06-02T07:00:00Z");

    @Inject
    Chunks chunks;

    @Inject
    EntityManager entities;

    @Test
    @TestTransaction
    void aNewChunkIsHeldAndNobodyTakesIt() {
        Chunk chunk = chunks.begin(NOW);
        entities.flush();

        assertTrue(chunks.locked(new Held(chunk.id(), chunk.claim().epoch())).isPresent());
        assertEquals(Optional.empty(), chunks.takeFree(chunk.id() - 1));
    }

    @Test
    @TestTransaction
    void aReleasedOneIsTakenUnderANewEpochAndTheOldOneHoldsNothing() {
        Chunk chunk = chunks.begin(NOW);
        Held first = new Held(chunk.id(), chunk.claim().epoch());
        chunk.claim().release();
        entities.flush();

        Held second = chunks.takeFree(chunk.id() - 1).orElseThrow();

        assertEquals(new Held(chunk.id(), first.epoch() + 1), second);
        assertEquals(Optional.empty(), chunks.locked(first));
        assertFalse(chunks.extend(first));
        assertTrue(chunks.extend(second));
    }

    @Test
    @TestTransaction
    void aFinishedOneIsLeftAlone() {
        Chunk chunk = chunks.begin(NOW);
        chunk.claim().release();
        chunk.finish(NOW);
        entities.flush();

        assertEquals(Optional.empty(), chunks.takeFree(chunk.id() - 1));
    }

    @Test
    void twoAtOnceNeverTakeTheSame() {
        long id = QuarkusTransaction.requiringNew().call(() -> {
            Chunk chunk = chunks.begin(NOW);
            chunk.claim().release();
            return chunk.id();
        });
        QuarkusTransaction.requiringNew().run(() -> {
            Held mine = chunks.takeFree(id - 1).orElseThrow();
            Optional<Held> theirs = QuarkusTransaction.requiringNew().call(() -> chunks.takeFree(id - 1));
            assertEquals(id, mine.chunk());
            assertEquals(Optional.empty(), theirs.filter(held -> held.chunk() == id));
            chunks.findById(id).finish(NOW);
        });
    }
}
