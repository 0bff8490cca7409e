package org.offprint.threat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.offprint.outbox.DeliverLetters;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.story.Visitor;

/** Who is subscribed? Nobody learns it by the form. {@code -Drounds=1000} asks so often and prints the times. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class EnumerationTest {

    private static final int ROUNDS = Integer.getInteger("rounds", 6);

    @Inject
    DeliverLetters letters;

    @Inject
    TurnedClock clock;

    @TestHTTPResource
    URI site;

    @Test
    void unknown_pending_active_paused_gone_and_blocked_addresses_get_the_same_answer()
            throws IOException, InterruptedException {
        clock.turnTo("2026-04-06T12:00:00Z");
        Map<String, String> known = known();
        Poster poster = new Poster(site);
        Set<String> bodies = new HashSet<>();
        Map<String, List<Long>> micros = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            clock.forward(Duration.ofMinutes(20));
            String unknown = "nobody-" + round + "@enumerated.example";
            for (Map.Entry<String, String> each : known.entrySet()) {
                String address = each.getValue().isEmpty() ? unknown : each.getValue();
                Poster.Answer answer = poster.post(new Poster.Form(address, null));
                bodies.add(answer.status() + answer.body());
                micros.computeIfAbsent(each.getKey(), state -> new ArrayList<>())
                        .add(answer.micros());
            }
        }
        assertEquals(1, bodies.size(), bodies::toString);
        micros.forEach((state, times) -> System.out.printf(
                "%s: %d posts, median %.2f ms%n",
                state, times.size(), times.stream().sorted().toList().get(times.size() / 2) / 1e3));
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
