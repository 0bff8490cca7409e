package org.offprint.threat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.offprint.letter.Purpose;
import org.offprint.letter.Token;
import org.offprint.letter.Tokens;
import org.offprint.outbox.DeliverLetters;
import org.offprint.problem.Refusal;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.story.Visitor;
import org.offprint.subscriber.Access;

/** Forged or leaked links. {@code -Dtokens=1000000} tries so many; none is accepted. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class ForgedLinksTest {

    private static final int TOKENS = Integer.getInteger("tokens", 20_000);
    private static final int BYTES = 37;
    private static final List<String> PAGES =
            List.of("confirm", "preferences", "unsubscribe", "block", "editions", "api/subscriptions");

    @Inject
    Tokens tokens;

    @Inject
    Access access;

    @Inject
    DeliverLetters letters;

    @Inject
    TurnedClock clock;

    private final Random random = new Random(7);

    @Test
    void random_flipped_and_cut_links_open_nothing() {
        Purpose[] purposes = Purpose.values();
        int accepted = 0;
        for (int at = 0; at < TOKENS; at++) {
            Purpose purpose = purposes[at % purposes.length];
            String genuine = tokens.write(new Token(purpose, random.nextInt(1_000_000), random.nextInt(3), null));
            String wrong =
                    switch (at % 4) {
                        case 0 -> invented();
                        case 1 -> flipped(genuine);
                        case 2 -> genuine.substring(0, genuine.length() - 1 - random.nextInt(5));
                        default -> otherCode(genuine);
                    };
            accepted += (int) Arrays.stream(purposes)
                    .filter(any -> tokens.read(wrong, any).isPresent())
                    .count();
        }
        System.out.printf("%d wrong tokens for %d purposes each: %d accepted%n", TOKENS, purposes.length, accepted);
        assertEquals(0, accepted);
    }

    @Test
    void a_link_opens_its_own_purpose_only() {
        for (Purpose written : Purpose.values()) {
            for (Purpose read : Purpose.values()) {
                for (int subject = 0; subject < 50; subject++) {
                    String token = tokens.write(new Token(written, subject, 0, null));
                    assertEquals(written == read, tokens.read(token, read).isPresent());
                }
            }
        }
    }

    @Test
    void expired_links_and_those_of_an_old_version_open_nothing() {
        clock.turnTo("2026-04-27T12:00:00Z");
        Visitor reader = Visitor.somebody(letters);
        reader.joins("LoRA");
        String old = reader.accountLink();
        String token = old.substring(old.lastIndexOf('/') + 1);
        long id = access.account(token);
        Token expired = new Token(Purpose.ACCOUNT, id, 0, clock.instant());
        Token later = new Token(Purpose.PREFERENCES, id, 1, null);
        Token somebody = new Token(Purpose.PREFERENCES, id + 1_000_000, 0, null);
        for (Token wrong : List.of(expired, later, somebody)) {
            assertThrows(Refusal.class, () -> access.reader(tokens.write(wrong)));
        }
        clock.forward(Duration.ofHours(24));
        Visitor.get(old).then().statusCode(404);
        Visitor moved = Visitor.somebody(letters);
        String fresh = reader.accountLink();
        Visitor.post(fresh + "/address", "email", moved.address()).then().statusCode(200);
        Visitor.post(moved.newestMail().link("/confirm/")).then().statusCode(200);
        Visitor.get(fresh).then().statusCode(404);
        Visitor.post(fresh + "/erase").then().statusCode(404);
    }

    @Test
    void every_page_answers_a_wrong_link_as_one_that_never_was() {
        for (String page : PAGES) {
            for (int at = 0; at < 8; at++) {
                String wrong = at % 2 == 0 ? invented() : "x".repeat(at);
                RestAssured.get("/" + page + "/" + wrong).then().statusCode(404);
            }
        }
    }

    private String invented() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        bytes[0] = 1;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String flipped(String genuine) {
        byte[] bytes = Base64.getUrlDecoder().decode(genuine);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What it says with the code of something else. */
    private String otherCode(String genuine) {
        byte[] bytes = Base64.getUrlDecoder().decode(genuine);
        byte[] other = Base64.getUrlDecoder()
                .decode(tokens.write(new Token(Purpose.CONFIRM, 2_000_000 + random.nextInt(1000), 0, null)));
        System.arraycopy(other, BYTES - 16, bytes, BYTES - 16, 16);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
