package org.offprint.admin.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.problem.Fault;

class ImportsTest {

    private static final Instant NOW = Instant.parse("2026-01-05T05:00:00Z");

    private final Imports imports = new Imports(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void anImportIsSeenUntilItEnds() {
        try (Imports.Counted counted = imports.count(3)) {
            assertEquals(List.of(new Imports.Progress(0, 3, 0, 0, NOW)), imports.running());
            counted.at(List.of(
                    new RowVerdict(2, "a@example.org", "accepted", List.of()),
                    RowVerdict.refused(3, "b", List.of(new Fault("email", "no", "x")))));
            assertEquals(List.of(new Imports.Progress(2, 3, 1, 1, NOW)), imports.running());
        }
        assertEquals(List.of(), imports.running());
    }
}
