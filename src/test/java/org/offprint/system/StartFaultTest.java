package org.offprint.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.ConfigValidationException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offprint.setting.StartRefused;

class StartFaultTest {

    @Test
    void aTakenDataFolderIsNamed() {
        SQLException taken = new SQLException("Database may be already in use", "90020", 90020);
        assertSays("another process works in this data folder", new IllegalStateException(taken));
    }

    @Test
    void aTakenPortIsNamed() {
        assertSays("QUARKUS_HTTP_PORT", new RuntimeException(new BindException("Address already in use")));
    }

    @Test
    void aDatabaseThatCannotBeReachedIsNamed() {
        assertSays("QUARKUS_DATASOURCE_JDBC_URL", new SQLException("Connection refused", "08001"));
    }

    @Test
    void aMissingUrlIsNamed() {
        assertSays(
                "QUARKUS_DATASOURCE_JDBC_URL is missing",
                new SQLException("Driver does not support the provided URL: x"));
    }

    @Test
    void aRefusedPasswordIsNamed() {
        assertSays("QUARKUS_DATASOURCE_USERNAME", new SQLException("no", "28P01"));
    }

    @Test
    void aRefusalIsSaidAsItIs() {
        assertSays("Do this.", new RuntimeException(new StartRefused("Do this.")));
    }

    @Test
    void aWrongValueNamesItsVariable() {
        assertSays(
                "“soon” in OFFPRINT_EACH_LAG is refused.",
                new RuntimeException(WrongValueTest.refused(Map.of("lag", "soon"))));
    }

    @Test
    void aNodeOfSeveralIsToldWhatTheyNeed() {
        assertSays(
                "On PostgreSQL it needs OFFPRINT_SECRET",
                new ConfigValidationException(new ConfigValidationException.Problem[] {
                    new ConfigValidationException.Problem("java.util.NoSuchElementException: SRCFG00014: The config"
                            + " property offprint.secret is required but it could not be found in any config source")
                }));
    }

    @Test
    void aBugHasNoWords() {
        assertEquals(Optional.empty(), StartFault.words(new IllegalStateException("bug")));
    }

    private static void assertSays(String expected, Throwable fault) {
        String words = StartFault.words(fault).orElse("");
        assertTrue(words.contains(expected), words);
        assertTrue(words.startsWith("Offprint does not start"), words);
    }
}
