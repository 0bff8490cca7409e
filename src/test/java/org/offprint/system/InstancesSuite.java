package org.offprint.system;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

abstract class InstancesSuite {

    private static final Instant NOW = Instant.parse("2026-01-05T05:00:00Z");

    @Inject
    Instances instances;

    @Test
    @TestTransaction
    void theFirstFingerprintIsKeptAndNoSecondOne() {
        instances.deleteAll();
        instances.firstOrNew("first", NOW);

        Instance again = instances.firstOrNew("second", NOW);

        assertTrue(again.knows("first"));
        assertFalse(again.knows("second"));
    }
}
