package org.offprint.outbox.mailer;

import static org.offprint.outbox.ScriptedServer.close;
import static org.offprint.outbox.ScriptedServer.reset;
import static org.offprint.outbox.ScriptedServer.stall;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.outbox.FirstAttempt;
import org.offprint.outbox.OnScript;
import org.offprint.outbox.Postman;
import org.offprint.outbox.PostmanSuite;
import org.offprint.outbox.Relay;
import org.offprint.outbox.ScriptedServer.Deed;
import org.offprint.outbox.ScriptedServer.Stage;
import org.offprint.outbox.bounce.ReturnPath;

@QuarkusTest
@TestProfile(OnScript.class)
class MailerPostmanTest extends PostmanSuite {

    @Inject
    @FirstAttempt
    Postman postman;

    @Inject
    Relay relay;

    @Inject
    ReturnPath returnPath;

    @Inject
    MailClients clients;

    @BeforeEach
    void new_connections() {
        clients.replace(clients.current());
    }

    @Override
    protected Postman postman() {
        return postman;
    }

    @Override
    protected Postman impatient() {
        return new MailerPostman(clients, relay, returnPath, new Impatient(), clock);
    }

    static Stream<Arguments> faults() {
        return Stream.of(close(), reset(), stall())
                .flatMap(deed -> Stream.of(
                        Arguments.of(Stage.CONNECT, deed, "Deferred RELAY"),
                        Arguments.of(Stage.EHLO, deed, "Deferred RELAY"),
                        Arguments.of(Stage.MAIL, deed, "Unknown"),
                        Arguments.of(Stage.RCPT, deed, "Unknown"),
                        Arguments.of(Stage.DATA, deed, "Unknown"),
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

    private record Impatient() implements MailerConfig {
        @Override
        public Duration connect() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration watchdog() {
            return Duration.ofSeconds(3);
        }
    }
}
