package org.offprint.outbox.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.outbox.Outcome.Rejected;
import org.offprint.story.Mailbox;

/** A storm in which the database does not take the stop. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class SendingTest {

    private static final Instant NOW = Instant.parse("2031-09-01T07:00:00Z");
    private static final Rejected NO = new Rejected(Rejected.Fate.HELD, "550 5.7.1 we do not want mail from you");

    @Inject
    Sending sending;

    @Inject
    ResumeSending resumeSending;

    @Inject
    Stops stops;

    @Inject
    EntityManager entities;

    private boolean refuses;

    @BeforeEach
    void a_storm_while_the_database_refuses() {
        resumeSending.resume(false);
        change("alter table sending_stop add constraint refuses check (id <> " + Stop.ONLY + ")");
        refuses = true;
        IntStream.range(0, 21).forEach(attempt -> sending.saw(NO, NOW.plusSeconds(attempt)));
    }

    @AfterEach
    void all_goes_on() {
        takesAgain();
        resumeSending.resume(false);
    }

    @Test
    void a_stop_that_could_not_be_written_stands() {
        assertTrue(sending.isStopped());
        Stop stop = sending.stop().orElseThrow();
        assertEquals(NOW, stop.troubleSince());
        assertTrue(sending.isStopped());
        assertEquals(Optional.empty(), written());
    }

    @Test
    void it_is_written_when_the_database_takes_it() {
        takesAgain();
        assertEquals(NOW, sending.stop().orElseThrow().troubleSince());
        assertEquals(NOW, written().orElseThrow().troubleSince());
        assertTrue(sending.isStopped());
    }

    @Test
    void it_ends_when_the_operator_resumes() {
        assertTrue(resumeSending.resume(true).resumed());
        assertFalse(sending.isStopped());
        takesAgain();
        assertEquals(Optional.empty(), sending.stop());
        sending.saw(NO, NOW);
        assertFalse(sending.isStopped(), "the storm is forgotten");
    }

    @Test
    void it_ends_when_the_operator_resumes_after_the_database_took_it() {
        takesAgain();
        assertTrue(resumeSending.resume(false).resumed());
        assertEquals(Optional.empty(), sending.stop());
        assertEquals(Optional.empty(), written());
    }

    private Optional<Stop> written() {
        return QuarkusTransaction.requiringNew().call(stops::current);
    }

    private void takesAgain() {
        if (refuses) {
            change("alter table sending_stop drop constraint refuses");
            refuses = false;
        }
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
