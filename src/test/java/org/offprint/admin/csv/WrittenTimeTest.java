package org.offprint.admin.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-01-31T00:00:00Z",
        "2026-01-31T12:00:00Z, 2026-01-31T12:00:00Z",
        "2026-01-31T12:00:00.123456789+01:00, 2026-01-31T11:00:00.123456Z",
        "2026-01-31T12:00-05:00, 2026-01-31T17:00:00Z",
        "2026-01-31 12:00:00, 2026-01-31T12:00:00Z",
        "2026-01-31 12:00:00.5 +0000 UTC, 2026-01-31T12:00:00.500Z",
        "2026-01-31 12:00:00 +0530 +0530, 2026-01-31T06:30:00Z"
    })
    void whatTablesHaveIsRead(String written, Instant meant) {
        assertEquals(Optional.of(meant), WrittenTime.read(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2026-02-30", "2026-01-31 25:00:00", "31.01.2026", "2026-01-31T12:00:00+99:00"})
    void whatIsNoTimeIsNone(String written) {
        assertEquals(Optional.empty(), WrittenTime.read(written));
    }

    @Test
    void aTimeWithoutAnOffsetIsInUtc() {
        assertEquals(Optional.of(Instant.parse("2026-01-31T12:34:00Z")), WrittenTime.read("2026-01-31 12:34"));
    }
}
