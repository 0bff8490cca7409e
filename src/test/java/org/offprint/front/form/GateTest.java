package org.offprint.front.form;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offprint.problem.Refusal;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class GateTest {

    @Inject
    Gate gate;

    @Inject
    TurnedClock clock;

    @Test
    void lets_thirty_in_from_one_network_in_ten_minutes() throws UnknownHostException {
        clock.turnTo("2026-05-04T12:00:00Z");
        for (int client = 0; client < 30; client++) {
            gate.enter(InetAddress.getByName("192.0.2." + client));
        }
        Refusal refused = assertThrows(Refusal.class, () -> gate.enter(InetAddress.getByName("192.0.2.200")));
        assertEquals(429, refused.problem().status());
        assertEquals(Optional.of(Duration.ofMinutes(10)), refused.retryAfter());
        assertDoesNotThrow(() -> gate.enter(InetAddress.getByName("192.0.3.1")), "another network");

        clock.forward(Duration.ofMinutes(10));
        assertDoesNotThrow(() -> gate.enter(InetAddress.getByName("192.0.2.200")));
    }

    @Test
    void lets_two_hundred_in_a_day() throws UnknownHostException {
        clock.turnTo("2026-05-05T00:00:00Z");
        InetAddress client = InetAddress.getByName("2001:db8::1");
        for (int form = 0; form < 200; form++) {
            gate.enter(client);
            clock.forward(Duration.ofMinutes(6));
        }
        assertThrows(Refusal.class, () -> gate.enter(InetAddress.getByName("2001:db8::2")));
    }

    @Test
    void counts_no_private_network() throws UnknownHostException {
        InetAddress home = InetAddress.getByName("192.168.1.7");
        for (int form = 0; form < 300; form++) {
            gate.enter(home);
        }
    }
}
