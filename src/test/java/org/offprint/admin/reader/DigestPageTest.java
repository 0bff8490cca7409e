package org.offprint.admin.reader;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.digest.Desk;
import org.offprint.digest.PublishDueDigests;
import org.offprint.story.Mailbox;
import org.offprint.story.Office;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Cadence;

/** What the operator is told about a reader's day: in the reader's zone, and what is true of it. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class DigestPageTest {

    private static final ZoneId AHEAD = ZoneId.of("Pacific/Kiritimati");
    private static final ZoneId BEHIND = ZoneId.of("Pacific/Pago_Pago");

    @Inject
    Desk desk;

    @Inject
    TurnedClock clock;

    @Inject
    PublishDueDigests publishDueDigests;

    private final String word = Desk.word();

    @BeforeEach
    void monday() {
        desk.clear();
        clock.turnTo("2033-09-05T15:00:00Z");
    }

    @Test
    void whoGotTodaysDigestIsSaidToHaveGotItAndTheNextOneIsAWayFurther() {
        long id = reader(Cadence.daily(7, AHEAD));
        desk.collect("Circumnutation of " + word);
        clock.turnTo("2033-09-05T17:00:00Z");
        publishDueDigests.publish(clock.instant(), false);

        String today = digest(id, "");
        assertTrue(today.contains("6 Sep 2033."), today);
        assertTrue(today.contains("The mail server took this one on 5 Sep 2033, 17:00."), today);
        assertTrue(today.contains("href=\"/admin/readers/" + id + "/digest?day=2033-09-07\">The next one"), today);
        assertTrue(Office.open("/admin/readers/" + id).contains("value=\"2033-09-06\""));
        Office.ask("/api/admin/readers/" + id + "/digest")
                .then()
                .body("day", equalTo("2033-09-06"))
                .body("state", equalTo("sent"));

        String yesterday = digest(id, "?day=2033-09-05");
        assertTrue(yesterday.contains("None was made that day."), yesterday);
        String next = digest(id, "?day=2033-09-07");
        assertTrue(next.contains("Not made yet. As things stand it will be this"), next);
        assertFalse(next.contains("Circumnutation"), next);
        assertFalse(next.contains("The next one"), next);
    }

    @Test
    void aDayThatIsOverForTheOperatorIsStillToComeForTheReader() {
        long id = reader(Cadence.daily(20, BEHIND));
        clock.turnTo("2033-09-06T05:00:00Z");

        String today = digest(id, "");

        assertTrue(today.contains("5 Sep 2033."), today);
        assertTrue(today.contains("Not made yet. As things stand it will be this"), today);
    }

    @Test
    void beforeADayFurtherAheadComesTheNextOne() {
        long id = reader(Cadence.daily(7, ZoneOffset.UTC));

        String later = digest(id, "?day=2033-09-08");

        assertTrue(later.contains("Not made yet, and that of 6 Sep 2033 comes before it."), later);
    }

    @Test
    void aDayThatTheReaderDidNotChooseBringsNone() {
        long id = reader(new Cadence(Set.of(DayOfWeek.THURSDAY), 7, ZoneOffset.UTC));

        for (String day : new String[] {"2033-09-05", "2033-09-06", "2033-09-09"}) {
            String page = digest(id, "?day=" + day);
            assertTrue(page.contains("None is made that day"), page);
        }
        assertTrue(digest(id, "?day=2033-09-08").contains("Not made yet. As things stand"));
    }

    @Test
    void whoLeftGetsNone() {
        String reader = desk.reader(Cadence.daily(7, ZoneOffset.UTC), word);
        desk.change(reader, subscriber -> subscriber.leave(clock.instant()));

        String page = digest(id(reader), "?day=2033-09-06");

        assertTrue(page.contains("None is made: this reader gets no digests now."), page);
    }

    private long reader(Cadence cadence) {
        return id(desk.reader(cadence, word));
    }

    private static long id(String address) {
        return Office.ask("/api/admin/readers?q=" + address).jsonPath().getLong("[0].id");
    }

    private static String digest(long id, String query) {
        return Office.open("/admin/readers/" + id + "/digest" + query);
    }
}
