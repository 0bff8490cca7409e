package org.offprint.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.logging.LogRuntimeConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.outbox.bounce.ReturnPath;
import org.offprint.outbox.mime.Sender;

class TokensOutOfLogsTest {

    /** As {@code Tokens} wrote one. */
    private static final String TOKEN = "AXAAAAAAAAAATQAAAAN__________wcSHSgzPklUX2p1gIuWoaw";

    @ParameterizedTest
    @ValueSource(strings = {"HTTP Request to /confirm/%s failed", "/feeds/%s.atom", "%s"})
    void aTokenIsTakenOut(String message) {
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

    @ParameterizedTest
    @ValueSource(strings = {"No row for %s", "<%s> 550 5.1.1", "key (address)=(%s) exists", "to %s, and others"})
    void aMailAddressIsTakenOut(String message) {
        for (String address : List.of("reader.one+x@mail.example.org", "o'hara%40example.org", "A_B@EXAMPLE.co.uk")) {
            assertEquals(message.formatted("{address}"), logged(message, address));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.offprint.Some@1a2b3c",
                "5 @ 3.5",
                "jdbc:h2:file:/data/offprint",
                "@Singleton",
                Sender.REMEDY,
                ReturnPath.REMEDY
            })
    void whatOnlyLooksLikeOneStays(String message) {
        assertEquals(message, logged("%s", message));
    }

    @Test
    void whatWasThrownKeepsItsNameAndItsTraceAndLosesTheAddress() {
        Exception cause = new IllegalStateException("row reader@example.org");
        cause.addSuppressed(new IllegalArgumentException("token " + TOKEN));
        ExtLogRecord line = new ExtLogRecord(Level.ERROR, "It broke", "test");
        line.setThrown(new RuntimeException("outer", cause));
        new TokensOutOfLogs().isLoggable(line);
        StringWriter printed = new StringWriter();
        line.getThrown().printStackTrace(new PrintWriter(printed));
        assertTrue(printed.toString().startsWith("java.lang.RuntimeException: outer"), printed.toString());
        assertTrue(printed.toString().contains("Caused by: java.lang.IllegalStateException: row {address}"));
        assertTrue(printed.toString().contains("IllegalArgumentException: token {token}"));
        assertTrue(printed.toString().contains("TokensOutOfLogsTest.java"), "the trace");
    }

    @Test
    void whatTellsNothingIsLeftAsItIs() {
        Exception thrown = new IllegalStateException("plain");
        ExtLogRecord line = new ExtLogRecord(Level.ERROR, "It broke", "test");
        line.setThrown(thrown);
        new TokensOutOfLogs().isLoggable(line);
        assertSame(thrown, line.getThrown());
    }

    private static String logged(String format, Object parameter) {
        ExtLogRecord line = new ExtLogRecord(Level.INFO, format, ExtLogRecord.FormatStyle.PRINTF, "test");
        line.setParameters(new Object[] {parameter});
        new TokensOutOfLogs().isLoggable(line);
        return line.getFormattedMessage();
    }

    /** Console, file, syslog, socket, and whatever else comes: each is off or quiet. */
    @Test
    void whereverTheLogGoesItIsQuiet() throws IOException {
        Properties settings = new Properties();
        try (Reader text = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(text);
        }
        List<String> outlets = Arrays.stream(LogRuntimeConfig.class.getMethods())
                .filter(outlet -> outlet.getReturnType().isInterface())
                .filter(outlet -> Arrays.stream(outlet.getReturnType().getMethods())
                        .anyMatch(setting -> setting.getName().equals("filter")))
                .map(Method::getName)
                .toList();
        assertTrue(outlets.containsAll(List.of("console", "file", "syslog")), outlets.toString());
        for (String outlet : outlets) {
            assertEquals("tokens", settings.getProperty("quarkus.log." + outlet + ".filter"), outlet);
        }
    }
}
