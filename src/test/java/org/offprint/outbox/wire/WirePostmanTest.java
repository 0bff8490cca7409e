package org.offprint.outbox.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.offprint.outbox.ScriptedServer.at;
import static org.offprint.outbox.ScriptedServer.close;
import static org.offprint.outbox.ScriptedServer.reset;
import static org.offprint.outbox.ScriptedServer.say;
import static org.offprint.outbox.ScriptedServer.stall;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.outbox.OnScript;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.Outcome.Accepted;
import org.offprint.outbox.Postman;
import org.offprint.outbox.PostmanSuite;
import org.offprint.outbox.Relay;
import org.offprint.outbox.ScriptedServer;
import org.offprint.outbox.ScriptedServer.Deed;
import org.offprint.outbox.ScriptedServer.Stage;
import org.offprint.outbox.bounce.ReturnPath;

@QuarkusTest
@TestProfile(OnScript.class)
class WirePostmanTest extends PostmanSuite {

    @Inject
    Postman postman;

    @Inject
    Relay relay;

    @Inject
    ReturnPath returnPath;

    @Inject
    Config config;

    @Override
    protected Postman postman() {
        return postman;
    }

    @Override
    protected Postman impatient() {
        return new WirePostman(new WireServer(config, new Impatient()), relay, returnPath, clock);
    }

    /** Unlike a client that tells nothing, the wire knows that what broke before the dot was not taken. */
    static Stream<Arguments> faults() {
        return Stream.of(close(), reset(), stall())
                .flatMap(deed -> Stream.of(
                        Arguments.of(Stage.CONNECT, deed, "Deferred RELAY"),
                        Arguments.of(Stage.EHLO, deed, "Deferred RELAY"),
                        Arguments.of(Stage.MAIL, deed, "Deferred MAIL"),
                        Arguments.of(Stage.RCPT, deed, "Deferred MAIL"),
                        Arguments.of(Stage.DATA, deed, "Deferred MAIL"),
                        Arguments.of(Stage.DOT, deed, "Unknown")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void survives_each_fault_and_sends_the_next_mail(Stage stage, Deed deed, String outcome) {
        survives(stage, deed, outcome);
    }

    @Test
    void a_close_in_mid_mail_is_no_hang() {
        survives(Stage.BODY, close(), "Unknown");
    }

    @Test
    void a_kept_connection_that_was_closed_meanwhile_costs_nothing() {
        assertInstanceOf(Accepted.class, postman.hand(mail));
        ScriptedServer.hangUp();
        assertInstanceOf(Accepted.class, postman.hand(mail));
        assertEquals(2, ScriptedServer.taken().size());
    }

    @Test
    void a_farewell_on_a_kept_connection_is_no_rest_for_the_mail_server() {
        assertInstanceOf(Accepted.class, postman.hand(mail));
        at(Stage.MAIL, new OnceBusy());
        assertInstanceOf(Accepted.class, postman.hand(mail));
    }

    /** The ninth try in a row would be given up: it has to wait until a session has ended, not to ask again and again. */
    @Test
    void who_hears_that_there_are_too_many_sessions_waits_for_one_to_end() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        CountDownLatch holds = new CountDownLatch(1);
        at(Stage.DOT, socket -> {
            holds.countDown();
            wait(answered);
            return say("250 2.0.0 Taken").at(socket);
        });
        Thread one = new Thread(() -> postman.hand(mail));
        one.start();
        wait(holds);
        at(
                Stage.CONNECT,
                socket -> answered.getCount() > 0
                        ? say("421 4.7.0 too many sessions").at(socket) && false
                        : say("220 Go on").at(socket));
        AtomicReference<Outcome> second = new AtomicReference<>();
        Thread other = new Thread(() -> second.set(postman.hand(mail)));
        other.start();
        while (other.isAlive() && other.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        answered.countDown();
        one.join();
        other.join();
        assertInstanceOf(Accepted.class, second.get());
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says 421 and hangs up, once. */
    private static final class OnceBusy implements Deed {
        private boolean said;

        @Override
        public boolean at(java.net.Socket socket) throws java.io.IOException {
            boolean first = !said;
            said = true;
            say(first ? "421 4.3.2 idle for too long" : "250 2.1.0 Ok").at(socket);
            return !first;
        }
    }

    private record Impatient() implements WireConfig {
        @Override
        public Duration connect() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration reply() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration afterDot() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration watchdog() {
            return Duration.ofSeconds(10);
        }
    }
}
