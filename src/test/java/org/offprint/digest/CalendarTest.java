package org.offprint.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Cadence;

/** One edition for each reader and day of theirs, whatever the clocks do. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class CalendarTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Inject
    Desk desk;

    @Inject
    TurnedClock clock;

    @Inject
    PublishDueDigests publishDueDigests;

    private final String word = Desk.word();

    @BeforeEach
    void clear() {
        desk.clear();
    }

    @Test
    void threeDaysDownBringOneDigestWithAllThatWasMissed() {
        clock.turnTo("2031-03-03T05:00:00Z");
        String reader = desk.reader(Cadence.daily(7, ZoneOffset.UTC), word);
        desk.collect("Monday's " + word);
        publishAt("2031-03-03T07:00:00Z");
        clock.turnTo("2031-03-04T12:00:00Z");
        desk.collect("Tuesday's " + word);
        clock.turnTo("2031-03-06T12:00:00Z");
        desk.collect("Thursday's " + word);

        publishAt("2031-03-07T12:00:00Z");
        publishAt("2031-03-07T12:01:00Z");

        assertEquals(List.of("2031-03-03", "2031-03-07"), desk.days(reader));
        assertEquals(2, Mailbox.of(reader).size());
        String text = Mailbox.latest(reader).text();
        assertTrue(text.contains("Tuesday's") && text.contains("Thursday's"), text);
        assertTrue(!text.contains("Monday's"), text);
    }

    @Test
    void monthsDownBringOneDigestWithTheLastMonthsPapers() {
        clock.turnTo("2031-03-03T05:00:00Z");
        String reader = desk.reader(Cadence.daily(7, BERLIN), word);
        desk.collect("March's " + word);
        publishAt("2031-03-03T07:00:00Z");
        clock.turnTo("2031-03-20T12:00:00Z");
        desk.collect("Too old a " + word);
        clock.turnTo("2031-07-20T12:00:00Z");
        desk.collect("July's " + word);

        publishAt("2031-08-01T12:00:00Z");
        publishAt("2031-08-01T12:01:00Z");
        publishAt("2031-08-02T04:59:00Z");

        assertEquals(List.of("2031-03-03", "2031-08-01"), desk.days(reader));
        assertEquals(2, Mailbox.of(reader).size());
        String text = Mailbox.latest(reader).text();
        assertTrue(text.contains("July's") && !text.contains("Too old"), text);
        assertEquals(Instant.parse("2031-08-02T05:00:00Z"), desk.nextDue(reader));
    }

    @Test
    void aClockThatWasAheadForAWhileServesAgainWhenItsDayHasCome() {
        clock.turnTo("2031-03-03T05:00:00Z");
        String reader = desk.reader(Cadence.daily(7, ZoneOffset.UTC), word);
        desk.collect("Learning " + word);
        publishAt("2031-03-05T07:00:00Z");
        clock.turnTo("2031-03-03T08:00:00Z");
        desk.collect("Meanwhile " + word);

        publishAt("2031-03-04T07:00:00Z");
        publishAt("2031-03-05T07:00:00Z");
        assertEquals(List.of("2031-03-05"), desk.days(reader));
        publishAt("2031-03-06T07:00:00Z");

        assertEquals(List.of("2031-03-05", "2031-03-06"), desk.days(reader));
        assertTrue(Mailbox.latest(reader).text().contains("Meanwhile"));
    }

    @Test
    void aPauseLosesNothing() {
        clock.turnTo("2031-03-10T05:00:00Z");
        String reader = desk.reader(Cadence.daily(7, ZoneOffset.UTC), word);
        desk.collect("Before " + word);
        publishAt("2031-03-10T07:00:00Z");
        desk.change(reader, subscriber -> subscriber.pause(LocalDate.parse("2031-03-20"), clock.instant()));
        clock.turnTo("2031-03-11T12:00:00Z");
        desk.collect("Meanwhile " + word);

        publishAt("2031-03-12T07:00:00Z");
        assertEquals(1, Mailbox.of(reader).size());
        publishAt("2031-03-20T07:00:00Z");

        assertTrue(Mailbox.latest(reader).text().contains("Meanwhile"));
        assertEquals(List.of("2031-03-10", "2031-03-20"), desk.days(reader));
    }

    @Test
    void sevenInKathmanduIsAQuarterPastOne() {
        clock.turnTo("2031-03-03T00:00:00Z");
        String reader = desk.reader(Cadence.daily(7, ZoneId.of("Asia/Kathmandu")), word);
        desk.collect("Learning " + word);

        publishAt("2031-03-03T01:14:59Z");
        assertEquals(List.of(), desk.days(reader));
        publishAt("2031-03-03T01:15:00Z");

        assertEquals(List.of("2031-03-03"), desk.days(reader));
        assertEquals(Instant.parse("2031-03-04T01:15:00Z"), desk.nextDue(reader));
    }

    @Test
    void whenBerlinSkipsTheHourItComesAnHourLater() {
        clock.turnTo("2031-03-29T12:00:00Z");
        String reader = desk.reader(Cadence.daily(2, BERLIN), word);
        desk.collect("Learning " + word);

        publishEachHour("2031-03-29T22:00:00Z", 30);

        assertEquals(List.of("2031-03-30", "2031-03-31"), desk.days(reader));
        assertEquals(Instant.parse("2031-04-01T00:00:00Z"), desk.nextDue(reader));
    }

    @Test
    void whenBerlinHasTheHourTwiceItComesOnce() {
        clock.turnTo("2031-10-25T12:00:00Z");
        String reader = desk.reader(Cadence.daily(2, BERLIN), word);
        desk.collect("Learning " + word);

        publishEachHour("2031-10-25T22:00:00Z", 30);

        assertEquals(List.of("2031-10-26", "2031-10-27"), desk.days(reader));
        assertEquals(1, Mailbox.of(reader).size());
    }

    @Test
    void aReaderOfLateEveningsServedAfterMidnightIsServedAgainThatEvening() {
        clock.turnTo("2031-03-03T20:00:00Z");
        String reader = desk.reader(Cadence.daily(23, ZoneOffset.UTC), word);

        publishAt("2031-03-04T00:10:00Z");

        assertEquals(List.of("2031-03-03"), desk.days(reader));
        assertEquals(Instant.parse("2031-03-04T23:00:00Z"), desk.nextDue(reader));
    }

    @Test
    void aClockThatStepsBackServesNobodyTwice() {
        clock.turnTo("2031-03-03T05:00:00Z");
        String reader = desk.reader(Cadence.daily(7, ZoneOffset.UTC), word);
        desk.collect("Learning " + word);
        publishAt("2031-03-03T07:00:00Z");
        publishAt("2031-03-02T09:00:00Z");
        desk.isDue(reader, Instant.parse("2031-03-03T07:00:00Z"));

        publishAt("2031-03-03T07:30:00Z");

        assertEquals(List.of("2031-03-03"), desk.days(reader));
        assertEquals(1, Mailbox.of(reader).size());
        assertEquals(Instant.parse("2031-03-04T07:00:00Z"), desk.nextDue(reader));
    }

    private void publishEachHour(String from, int hours) {
        Stream.iterate(Instant.parse(from), hour -> hour.plus(Duration.ofHours(1)))
                .limit(hours)
                .forEach(hour -> publishAt(hour.toString()));
    }

    private void publishAt(String instant) {
        clock.turnTo(instant);
        publishDueDigests.publish(clock.instant(), false);
    }
}
