package org.offprint.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.outbox.DeliverLetters;

/** A whole day of 64 readers and one operator; then the log is searched for their addresses and for the tokens of their links. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class SilentLogStory {

    private static final int READERS = 64;
    private static final Pattern TOKEN = Pattern.compile("/[a-z]+/([A-Za-z0-9_-]{20,})");
    private static final Instant MORNING = Instant.parse("2026-11-03T06:00:00Z");

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Handler console = console();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            if (console.getFilter() == null || console.getFilter().isLoggable(line)) {
                lines.add(console.getFormatter().format(line));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Inject
    TurnedClock clock;

    @Inject
    DeliverLetters letters;

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listening);
    }

    @AfterEach
    void listen_no_more() {
        Logger.getLogger("").removeHandler(listening);
    }

    @Test
    void a_days_log_holds_no_address_and_no_token() {
        clock.turnTo("2026-11-02T10:00:00Z");
        Operator.uploads("Vernalization of winter barley");
        List<Visitor> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            readers.add(new Visitor("planted-%02d-hydathode@example.org".formatted(i), letters));
        }
        readers.forEach(reader -> reader.joins("vernalization"));
        clock.turnTo(MORNING);
        Operator.runs(MORNING);
        Set<String> tokens = tokens(readers);
        assertTrue(tokens.size() > 4 * READERS, "links of " + tokens.size());
        readersAct(readers);
        strangersAct(readers, tokens);
        operatorActs(readers.get(5).address());
        tokens.addAll(tokens(readers));
        assertTrue(lines.size() > READERS, "there is a log");
        for (String line : lines) {
            assertFalse(line.toLowerCase(Locale.ROOT).contains("hydathode"), line);
            assertEquals(List.of(), tokens.stream().filter(line::contains).toList(), line);
        }
    }

    private void readersAct(List<Visitor> readers) {
        for (int i = 0; i < 8; i++) {
            Visitor reader = readers.get(i);
            Mailbox.Letter digest = Mailbox.latest(reader.address());
            Visitor.get(digest.link("/editions/")).then().statusCode(200);
            Visitor.post(digest.link("/preferences/"), "keywords", "\"open");
            Visitor.post(digest.link("/preferences/"), "keywords", "vernalization");
            Visitor.post(reader.accountLink() + "/address", "email", "moved-" + reader.address());
            reader.newestMail();
        }
        Visitor.post(Mailbox.latest(readers.get(8).address()).link("/unsubscribe/"));
        Visitor.post(readers.get(9).accountLink() + "/erase");
        letters.deliver();
    }

    private static void strangersAct(List<Visitor> readers, Set<String> tokens) {
        for (String token : tokens.stream().limit(20).toList()) {
            Visitor.get("/confirm/" + token);
            Visitor.get("/nowhere/" + token + "?email=" + readers.get(3).address());
            Visitor.get("/feeds/" + token + ".atom");
            Visitor.post("/preferences/" + token + "/erase");
        }
        Visitor.post(
                "/subscribe",
                "email",
                readers.get(4).address() + "@x",
                "keywords",
                readers.get(4).address());
        Visitor.post("/link", "email", readers.get(4).address());
        Visitor.get("/api/admin/explain?email=" + readers.get(4).address());
    }

    private void operatorActs(String address) {
        Office.open("/admin/readers?q=" + address);
        int id = Office.ask("/api/admin/readers?q=" + address).jsonPath().getInt("[0].id");
        Office.open("/admin/readers/" + id);
        Office.open("/admin/readers/" + id + "/digest");
        Office.press("/admin/readers/" + id + "/letter");
        Office.press("/admin/test-mail", "to", address);
        Office.ask("/api/admin/explain?email=" + address + "&paper=x" + address);
        Office.operator()
                .contentType("text/csv")
                .body("email,zone\n" + address + ",Nowhere/" + address)
                .post("/api/admin/subscribers.csv");
        Office.press("/admin/readers/" + id + "/stop");
        Office.press("/admin/readers/" + id + "/erase");
        letters.deliver();
    }

    private static Set<String> tokens(List<Visitor> readers) {
        Set<String> tokens = new TreeSet<>();
        for (Visitor reader : readers) {
            for (Mailbox.Letter mail : Mailbox.of(reader.address())) {
                Matcher links = TOKEN.matcher(mail.text() + mail.html());
                while (links.find()) {
                    tokens.add(links.group(1));
                }
            }
        }
        return tokens;
    }

    /** The one whose filter and words are those of the settings. */
    private static Handler console() {
        return Arrays.stream(InitialConfigurator.DELAYED_HANDLER.getHandlers())
                .filter(ConsoleHandler.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
