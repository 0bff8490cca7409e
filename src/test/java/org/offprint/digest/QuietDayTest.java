package org.offprint.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.story.Mailbox;
import org.offprint.story.Mailbox.Letter;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Choices;
import org.offprint.subscriber.WhenEmpty;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class QuietDayTest {

    private static final Cadence AT_SEVEN = Cadence.daily(7, ZoneOffset.UTC);
    private static final Instant MORNING = Instant.parse("2051-02-03T07:00:00Z");

    @Inject
    Desk desk;

    @Inject
    TurnedClock clock;

    @Inject
    PublishDueDigests publishDueDigests;

    private final String word = Desk.word();

    @BeforeEach
    void morningOfAQuietDay() {
        desk.clear();
        clock.turnTo("2051-02-03T05:00:00Z");
    }

    @Test
    void whoWantsNoMailThenGetsNone() {
        String reader = desk.reader(AT_SEVEN, choices -> when(WhenEmpty.SKIP, choices), word);

        assertEquals(new RunReport(1, 0, 1, 0, 0, 0, 0), publishDueDigests.publish(MORNING, false));
        assertEquals(0, Mailbox.of(reader).size());
        assertEquals("EMPTY", desk.state(reader, "2051-02-03"));
        assertEquals(new RunReport(1, 0, 0, 1, 0, 0, 0), publishDueDigests.publish(clock.instant(), false));
    }

    @Test
    void whoWantsToKnowIsTold() {
        String reader = desk.reader(AT_SEVEN, choices -> when(WhenEmpty.NOTE, choices), word);

        assertEquals(new RunReport(1, 1, 0, 0, 1, 0, 0), publishDueDigests.publish(MORNING, false));
        assertEquals(
                "Nothing new matched · Friday, 3 February",
                Mailbox.latest(reader).subject());
    }

    @Test
    void whoWantsTheTrendingPapersThenGetsThemButWhatIsUnwanted() {
        String reader = desk.reader(AT_SEVEN, choices -> when(WhenEmpty.TRENDING, choices), word, "-" + word + "2");
        desk.collect("Trends of the day", "Not this " + word + "2");

        assertEquals(new RunReport(1, 1, 0, 0, 1, 0, 0), publishDueDigests.publish(MORNING, false));
        Letter digest = Mailbox.latest(reader);
        assertTrue(digest.subject().startsWith("Nothing matched, "), digest.subject());
        assertTrue(digest.text().contains("Trends of the day"), digest.text());
        assertTrue(!digest.text().contains("Not this " + word + "2"), digest.text());
    }

    @Test
    void whoHasNoKeywordsGetsTheTrendingPapers() {
        String reader = desk.reader(AT_SEVEN);
        String unwanting = desk.reader(AT_SEVEN, "-" + word);
        desk.collect("Trends of the morning", "Not this " + word);

        publishDueDigests.publish(MORNING, false);

        assertTrue(Mailbox.latest(reader).text().contains("Not this " + word));
        assertTrue(Mailbox.latest(unwanting).text().contains("Trends of the morning"));
        assertTrue(!Mailbox.latest(unwanting).text().contains("Not this"));
        assertTrue(Mailbox.latest(reader).subject().contains("trending paper"));
    }

    private static Choices when(WhenEmpty whenEmpty, Choices choices) {
        return new Choices(
                choices.interests(), choices.cadence(), 50, choices.detail(), whenEmpty, choices.popularity());
    }
}
