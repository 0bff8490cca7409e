package org.offprint.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.offprint.story.Mailbox.Letter;

/** The mail server is away for six days: when it is back, every paper comes, and each of them once. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class MailServerDownStory {

    @Inject
    TurnedClock clock;

    @Test
    void no_paper_is_lost_and_none_comes_twice() {
        clock.turnTo("2026-05-04T12:00:00Z");
        Reader reader = Reader.subscribed("sixdays@example.org", 7, "UTC", "bilby hashing");
        Mailbox.unplug();
        try {
            for (int day = 0; day < 6; day++) {
                Operator.uploads("Bilby hashing, part " + day);
                runAt(Instant.parse("2026-05-05T07:00:00Z").plus(Duration.ofDays(day)));
                clock.forward(Duration.ofHours(5));
            }
        } finally {
            Mailbox.plugIn();
        }
        for (int day = 6; day < 9; day++) {
            runAt(Instant.parse("2026-05-05T07:00:00Z").plus(Duration.ofDays(day)));
        }
        String all =
                String.join("\n", reader.digests().stream().map(Letter::words).toList());
        for (int day = 0; day < 6; day++) {
            assertEquals(
                    2, all.split("Bilby hashing, part " + day + " http", -1).length, "part " + day + " in\n" + all);
        }
    }

    private void runAt(Instant instant) {
        clock.turnTo(instant);
        Operator.runs(instant);
        Reader.lettersGo();
    }
}
