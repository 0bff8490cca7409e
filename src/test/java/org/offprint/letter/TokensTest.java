package org.offprint.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offprint.story.Mailbox;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class TokensTest {

    @Inject
    Tokens tokens;

    private final Token token = new Token(Purpose.CONFIRM, 77, 3, Instant.parse("2026-01-07T00:00:00Z"));

    @Test
    void reads_what_it_wrote() {
        assertEquals(Optional.of(token), tokens.read(tokens.write(token), Purpose.CONFIRM));
    }

    @Test
    void what_it_wrote_is_found_among_other_words() {
        String link = "<https://offprint.example.org/feeds/" + tokens.write(token) + ".atom>";
        assertEquals(
                "<https://offprint.example.org/feeds/….atom>",
                Tokens.WRITTEN.matcher(link).replaceAll("…"));
    }

    @Test
    void opens_no_other_purpose() {
        assertEquals(Optional.empty(), tokens.read(tokens.write(token), Purpose.UNSUBSCRIBE));
    }

    @Test
    void refuses_every_flipped_character() {
        String written = tokens.write(token);
        for (int at = 0; at < written.length(); at++) {
            for (char other : "AB_-z9".toCharArray()) {
                String flipped = written.substring(0, at) + other + written.substring(at + 1);
                assertEquals(
                        flipped.equals(written),
                        tokens.read(flipped, Purpose.CONFIRM).isPresent(),
                        flipped);
            }
        }
    }

    @Test
    void expires_at_its_instant() {
        assertFalse(token.expired(Instant.parse("2026-01-06T23:59:59Z")));
        assertEquals(true, token.expired(Instant.parse("2026-01-07T00:00:00Z")));
    }
}
