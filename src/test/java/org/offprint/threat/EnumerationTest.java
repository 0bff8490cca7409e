package org.offprint.threat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.outbox.DeliverLetters;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.story.Visitor;

/**
 * Who is subscribed? Nobody learns it by the form: answers are the same to the byte, and cost the database as much. The
 * times that it prints, of more posts with {@code -Drounds=1000}, are for people to look at: nothing here depends on them.
 */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class EnumerationTest {

    private static final int ROUNDS = Integer.getInteger("rounds", 6);

    /** Three letters a day go to an address, and each has had one; what it has is a limit's affair then. */
    private static final int WITHIN_LIMITS = 2;

    /** Statements: a new reader is one to write, a known one is one to read. */
    private static final int FEW = 2;

    @Inject
    DeliverLetters letters;

    @Inject
    TurnedClock clock;

    @Inject
    EntityManager entities;

    @TestHTTPResource
    URI site;

    @BeforeEach
    void count() {
        statistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void count_no_more() {
        statistics().setStatisticsEnabled(false);
    }

    @Test
    void unknown_pending_active_paused_gone_and_blocked_addresses_get_the_same_answer()
            throws IOException, InterruptedException {
        clock.turnTo("2026-04-06T12:00:00Z");
        Map<String, String> known = known();
        int mails = mails(known);
        Poster poster = new Poster(site);
        Set<String> answers = new HashSet<>();
        Map<String, List<Long>> micros = new LinkedHashMap<>();
        Map<String, Long> questions = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            clock.forward(Duration.ofMinutes(20));
            String unknown = "nobody-" + round + "@enumerated.example";
            for (Map.Entry<String, String> each : known.entrySet()) {
                String address = each.getValue().isEmpty() ? unknown : each.getValue();
                statistics().clear();
                Poster.Answer answer = poster.post(new Poster.Form(address, null));
                if (round < WITHIN_LIMITS) {
                    questions.merge(each.getKey(), statistics().getPrepareStatementCount(), Math::min);
                }
                answers.add(answer.status() + " " + answer.headers() + answer.body());
                micros.computeIfAbsent(each.getKey(), state -> new ArrayList<>())
                        .add(answer.micros());
            }
        }
        assertEquals(1, answers.size(), answers::toString);
        assertEquals(mails, mails(known), "a mail went out before the answer did");
        // whoever asked to be left alone costs less, and reads nothing here
        questions.keySet().removeAll(Set.of("warming up", "blocked"));
        long most = Collections.max(questions.values());
        assertTrue(most - Collections.min(questions.values()) <= FEW && most > FEW, questions::toString);
        micros.forEach((state, times) -> System.out.printf(
                "%s: %d posts, median %.2f ms%n",
                state, times.size(), times.stream().sorted().toList().get(times.size() / 2) / 1e3));
    }

    private static int mails(Map<String, String> known) {
        return known.values().stream()
                .filter(address -> !address.isEmpty())
                .mapToInt(address -> Mailbox.of(address).size())
                .sum();
    }

    private Statistics statistics() {
        return entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    }

    /** An address in each state; empty for one that nobody knows. */
    private Map<String, String> known() {
        Visitor pending = Visitor.somebody(letters);
        pending.subscribes("LoRA");
        Visitor active = Visitor.somebody(letters);
        active.joins("LoRA");
        Visitor paused = Visitor.somebody(letters);
        paused.joins("LoRA");
        Visitor.post(paused.accountLink(), "pauseUntil", "2027-01-01").then().statusCode(200);
        Visitor gone = Visitor.somebody(letters);
        gone.joins("LoRA");
        Visitor.post(gone.newestMail().link("/unsubscribe/")).then().statusCode(200);
        Visitor blocked = Visitor.somebody(letters);
        blocked.subscribes("LoRA");
        Visitor.post(blocked.newestMail().link("/block/")).then().statusCode(200);
        Map<String, String> known = new LinkedHashMap<>();
        known.put("warming up", "");
        known.put("unknown", "");
        known.put("pending", pending.address());
        known.put("active", active.address());
        known.put("paused", paused.address());
        known.put("gone", gone.address());
        known.put("blocked", blocked.address());
        return known;
    }
}
