package org.offprint.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensOutOfLogsTest {

    private static final String TOKEN = "AWMAAAAAAAAAAQAAAAB__________z0Nq2c-7Jx9n8S1k5Qy0w";

    @ParameterizedTest
    @ValueSource(strings = {"HTTP Request to /confirm/%s failed", "/feeds/%s.atom", "%s"})
    void aTokenIsTakenOut(String message) {
        assertEquals(50, TOKEN.length());
        assertEquals(message.formatted("{token}"), logged(message, TOKEN));
    }

    @Test
    void otherMessagesStayAsTheyAre() {
        assertEquals("Collected 588 papers, 100%", logged("Collected %s papers, 100%%", 588));
    }

    @Test
    void longerWordsAreNoTokens() {
        assertEquals("x".repeat(64), logged("%s", "x".repeat(64)));
    }

    private static String logged(String format, Object parameter) {
        ExtLogRecord line = new ExtLogRecord(Level.INFO, format, ExtLogRecord.FormatStyle.PRINTF, "test");
        line.setParameters(new Object[] {parameter});
        new TokensOutOfLogs().isLoggable(line);
        return line.getFormattedMessage();
    }
}
