package org.offprint.digest.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.letter.Mail;
import org.offprint.match.Matcher;
import org.offprint.story.Mailbox;
import org.offprint.subscriber.Detail;

/** A thousand mails of whatever there can be: each stays small, and its two parts say the same. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class ManyMailsTest {

    private static final int MAILS = 1_000;
    private static final long SEED = Long.getLong("seed", 7);
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    @Inject
    DigestMail digestMail;

    @Inject
    Matcher matcher;

    private final Random random = new Random(SEED);
    private RandomDigests digests;

    @BeforeEach
    void begin() {
        digests = new RandomDigests(random, matcher);
    }

    @Test
    void eachIsSmallAndSaysTheSameInBothParts() {
        int[] sizes = {0, 1, 50};
        for (int i = 0; i < MAILS; i++) {
            int papers = i % 4 == 3 ? random.nextInt(51) : sizes[i % 4];
            Detail detail = Detail.values()[random.nextInt(3)];
            RandomDigests.Made made = digests.next(papers, detail);
            Mail mail = digestMail.mail(made.ready(), made.corpus());

            String which = "mail " + i + " of seed " + SEED + ", " + papers + " papers, " + detail;
            assertTrue(Fit.size(mail) < 100_000, which + " takes " + Fit.size(mail));
            assertEquals(
                    words(mail.text(), Jsoup.parse(mail.html()).select("h3").size()), words(mail.html()), which);
            assertTrue(
                    mail.text()
                            .lines()
                            .allMatch(line -> line.codePointCount(0, line.length()) <= 78 || !line.contains(" ")),
                    which);
            assertNothingIsFetched(mail, which);
        }
    }

    /** Each visible word and how often, but for addresses, asterisks and the name above it all. */
    private static Map<String, Integer> words(String html) {
        Document mail = Jsoup.parse(html);
        mail.select("head, div[style^=display:none], span.bar").remove();
        mail.select("p, h1, h2, h3, td, div, br").before(" ");
        return counted(mail.body().wholeText());
    }

    private static Map<String, Integer> words(String text, int numbered) {
        Map<String, Integer> words = counted(text);
        for (int number = 1; number <= numbered; number++) {
            words.merge(String.valueOf(number), -1, Integer::sum);
        }
        words.values().removeIf(count -> count == 0);
        return words;
    }

    private static Map<String, Integer> counted(String text) {
        Map<String, Integer> words = new TreeMap<>();
        WORD.matcher(ADDRESS.matcher(text).replaceAll(" ").replace("*", ""))
                .results()
                .forEach(word -> words.merge(word.group().toLowerCase(java.util.Locale.ROOT), 1, Integer::sum));
        return words;
    }

    private static void assertNothingIsFetched(Mail mail, String which) {
        Document html = Jsoup.parse(mail.html());
        assertEquals(
                0,
                html.select("img, link, script, iframe, object, embed, [src], [background], [srcset]")
                        .size(),
                which);
        assertTrue(!mail.html().contains("url(") && !mail.html().contains("@import"), which);
        html.select("a").forEach(link -> assertTrue(link.attr("href").matches("https?://.+"), link.outerHtml()));
    }
}
