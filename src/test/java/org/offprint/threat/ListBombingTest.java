package org.offprint.threat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.outbox.DeliverLetters;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;

/** List bombing through the form. {@code -Dposts=10000} sends so many; a victim gets three mails at most. */
@QuarkusTest
@TestProfile(BehindProxy.class)
@QuarkusTestResource(Mailbox.class)
class ListBombingTest {

    private static final int POSTS = Integer.getInteger("posts", 300) / 3;
    private static final int MOST = 3;

    @Inject
    DeliverLetters letters;

    @Inject
    TurnedClock clock;

    @TestHTTPResource
    URI site;

    private Poster poster;

    @BeforeEach
    void anotherDay() {
        clock.turnTo(clock.instant().plus(java.time.Duration.ofDays(9)));
        poster = new Poster(site);
    }

    @Test
    void one_victim_from_many_networks_gets_three_mails() throws InterruptedException {
        List<Poster.Answer> answers =
                poster.post(POSTS, at -> new Poster.Form("victim-one@bombed.example", network(at)));
        assertEquals(POSTS, count(answers, 200));
        assertEquals(1, answers.stream().map(Poster.Answer::body).distinct().count(), "nobody sees where it stopped");
        letters.deliver();
        assertEquals(MOST, Mailbox.of("victim-one@bombed.example").size());
        print("one victim, many networks", answers, MOST, MOST);
    }

    @Test
    void many_victims_from_one_network_are_spared_after_thirty_forms() throws InterruptedException {
        List<Poster.Answer> answers =
                poster.post(POSTS, at -> new Poster.Form("many-" + at + "@bombed.example", "198.51.100." + at % 250));
        assertEquals(30, count(answers, 200));
        assertEquals(POSTS - 30, count(answers, 429));
        assertTrue(answers.stream().filter(answer -> answer.status() == 429).allMatch(Poster.Answer::saysWhen));
        letters.deliver();
        long mails = mails("many-");
        assertTrue(mails <= 30, mails + " mails");
        print("many victims, one network", answers, mails, 1);
    }

    @Test
    void many_victims_from_many_networks_get_three_mails_each_and_their_domain_a_hundred_an_hour()
            throws InterruptedException {
        List<Poster.Answer> answers =
                poster.post(POSTS, at -> new Poster.Form("both-" + at % 20 + "@bombed.example", network(at / 25)));
        assertEquals(POSTS, count(answers, 200));
        letters.deliver();
        long most = Mailbox.counts().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("both-"))
                .mapToLong(java.util.Map.Entry::getValue)
                .max()
                .orElse(0);
        assertEquals(MOST, most);
        assertTrue(mails("both-") <= 100, mails("both-") + " mails");
        print("many victims, many networks", answers, mails("both-"), most);
    }

    /** Each another /24. */
    private static String network(int at) {
        return "203." + at / 250 + "." + at % 250 + ".7";
    }

    private static long mails(String begin) {
        return Mailbox.counts().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(begin))
                .mapToLong(java.util.Map.Entry::getValue)
                .sum();
    }

    private static long count(List<Poster.Answer> answers, int status) {
        return answers.stream().filter(answer -> answer.status() == status).count();
    }

    private static void print(String what, List<Poster.Answer> answers, long mails, long most) {
        long[] micros =
                answers.stream().mapToLong(Poster.Answer::micros).sorted().toArray();
        System.out.printf(
                "%s: %d posts, %d answered 200, %d answered 429, %d mails, %d at most to one; ms p50 %.1f, p99 %.1f%n",
                what,
                answers.size(),
                count(answers, 200),
                count(answers, 429),
                mails,
                most,
                micros[micros.length / 2] / 1e3,
                micros[micros.length * 99 / 100] / 1e3);
    }
}
