package org.offprint.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.story.Mailbox.Letter;

/** From the form to the first digest and out again, on the papers of {@code seeds/}. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class FirstDigestStory {

    private static final Instant MORNING = Instant.parse("2026-01-06T06:00:00Z");

    @Inject
    TurnedClock clock;

    @Test
    void a_newcomer_gets_the_papers_that_match_and_leaves_with_one_click() {
        clock.turnTo("2026-01-05T12:00:00Z");
        Operator.collectsSeeds();
        Reader reader =
                Reader.subscribed("newcomer@example.org", 7, "Europe/Berlin", "LoRA", "diffusion models", "-survey");

        clock.turnTo(MORNING);
        Operator.runs(MORNING);

        Letter digest = reader.lastDigest();
        assertTrue(digest.subject().contains("10"), digest.subject());
        assertTrue(digest.words().contains("LoRA"), digest.words());
        assertFalse(digest.words().toLowerCase().contains("survey of"), digest.words());
        assertEquals("<" + digest.header("Message-ID").replaceAll("[<>]", "") + ">", digest.header("Message-ID"));
        assertEquals("List-Unsubscribe=One-Click", digest.header("List-Unsubscribe-Post"));

        reader.leavesByOneClick(digest);
        Instant nextMorning = MORNING.plus(Duration.ofDays(1));
        clock.turnTo(nextMorning);
        Operator.uploads("A LoRA for those who stayed");
        Operator.runs(nextMorning);
        assertEquals(
                List.of(digest.subject()),
                reader.digests().stream().map(Letter::subject).toList());
    }

    @Test
    void asking_again_changes_nothing() {
        clock.turnTo("2026-01-05T12:00:00Z");
        Operator.collectsSeeds();
        Reader reader = Reader.subscribed("once@example.org", 7, "Europe/Berlin", "quantization");
        clock.turnTo(MORNING);
        Operator.runs(MORNING);
        Operator.runs(MORNING);
        assertEquals(1, reader.digests().size());
    }
}
