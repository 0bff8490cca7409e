package org.offprint.digest.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.claim.Drain;
import org.offprint.digest.SomePaper;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.mail.Ready;
import org.offprint.digest.press.Press;
import org.offprint.interest.Expression;
import org.offprint.letter.Mail;
import org.offprint.letter.MailAddress;
import org.offprint.match.Matcher;
import org.offprint.match.Matches;
import org.offprint.match.Span;
import org.offprint.match.ranking.Score;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.Outcome.Accepted;
import org.offprint.outbox.Outcome.Deferred;
import org.offprint.outbox.Outcome.Unknown;
import org.offprint.outbox.Parcel;
import org.offprint.outbox.Postman;
import org.offprint.outbox.Relay;
import org.offprint.outbox.sending.Sending;
import org.offprint.paper.PaperView;
import org.offprint.story.Mailbox;
import org.offprint.subscriber.Detail;

/** Whatever breaks while mails go out, each of them is answered, and as what became of it. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class AttemptsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PLAIN = 1;
    private static final int OVERFLOWING = 2;
    private static final PaperView PAPER =
            SomePaper.called(1, "Quizzical marmots").view();

    @Inject
    Press press;

    @Inject
    Postman postman;

    @Inject
    Relay relay;

    @Inject
    Sending sending;

    @Inject
    Clock clock;

    @Inject
    Workers workers;

    @Inject
    DigestConfig config;

    @Inject
    Drain drain;

    private final Corpus corpus = Corpus.since(Instant.EPOCH, List.of(PAPER));
    private @Nullable Hold hold;

    @BeforeEach
    void hold() {
        corpus.learn(Map.of(PLAIN, Expression.parse("marmots")), new Finding(Matches.None::new));
        corpus.learn(Map.of(OVERFLOWING, Expression.parse("quizzical")), new Finding(Overflowing::new));
        hold = Hold.keep(new Held(1, 1), config, drain, () -> true);
    }

    @AfterEach
    void letGo() {
        Objects.requireNonNull(hold).close();
    }

    @Test
    void a_mail_whose_making_ends_in_an_error_is_answered_and_costs_no_other() {
        HandOver handOver = new HandOver(press, postman, relay, sending, clock);

        Map<Long, Outcome> answers = answers(handOver, ready(1, OVERFLOWING), ready(2, PLAIN), ready(3, PLAIN));

        Deferred culprit = assertInstanceOf(Deferred.class, answers.get(1L), answers.toString());
        assertEquals(Deferred.Cause.MAIL, culprit.cause());
        assertInstanceOf(Accepted.class, answers.get(2L), answers.toString());
        assertInstanceOf(Accepted.class, answers.get(3L), answers.toString());
    }

    @Test
    void what_was_accepted_is_so_though_its_counting_ends_in_an_error() {
        HandOver handOver = new HandOver(press, postman, relay, sending, new ForOneThread(Thread.currentThread()));

        Map<Long, Outcome> answers = answers(handOver, ready(4, PLAIN), ready(5, PLAIN));

        assertInstanceOf(Accepted.class, answers.get(4L), answers.toString());
        assertInstanceOf(Accepted.class, answers.get(5L), answers.toString());
    }

    @Test
    void nobody_knows_what_became_of_a_mail_over_which_the_postman_stumbled() {
        HandOver handOver = new HandOver(press, new Stumbling(true), relay, sending, clock);

        Map<Long, Outcome> answers = answers(handOver, ready(6, PLAIN), ready(7, PLAIN));

        assertInstanceOf(Unknown.class, answers.get(6L), answers.toString());
        assertInstanceOf(Unknown.class, answers.get(7L), answers.toString());
    }

    @Test
    void a_postman_who_stumbles_before_he_asks_for_a_mail_is_not_sent_for_ever() {
        HandOver handOver = new HandOver(press, new Stumbling(false), relay, sending, clock);

        Map<Long, Outcome> answers = answers(handOver, ready(8, PLAIN), ready(9, PLAIN));

        assertInstanceOf(Deferred.class, answers.get(8L), answers.toString());
        assertInstanceOf(Deferred.class, answers.get(9L), answers.toString());
    }

    private Map<Long, Outcome> answers(HandOver handOver, Ready... mails) {
        Attempts attempts = new Attempts(handOver, Objects.requireNonNull(hold), workers);
        attempts.start(List.of(mails), corpus);
        List<Answered> answered = new ArrayList<>();
        int open;
        do {
            open = attempts.open();
            answered.addAll(attempts.group(PATIENCE));
        } while (attempts.open() > 0 && attempts.open() < open);
        assertEquals(0, attempts.open(), "some have no answer, of " + answered);
        Map<Long, Outcome> answers = new TreeMap<>();
        for (Answered one : answered) {
            assertNotNull(one.outcome());
            answers.put(one.ready().edition(), one.outcome());
        }
        return answers;
    }

    private static Ready ready(long edition, int expression) {
        Digest.Pick pick = new Digest.Pick(PAPER.id(), new Score(1, 1, 1), List.of(expression));
        return new Ready(
                edition,
                LocalDate.parse("2026-01-05"),
                Instant.parse("2026-01-06T19:00:00Z"),
                new Digest(Digest.Mode.MATCHED, List.of(pick), List.of()),
                1,
                new MailAddress("marmot" + edition + "@example.org"),
                1,
                Detail.FULL);
    }

    /** Gives what it is told to. */
    private record Finding(java.util.function.Function<List<PaperView>, Matches> matches) implements Matcher {
        @Override
        public Matches match(Map<Integer, Expression> expressions, List<PaperView> papers) {
            return matches.apply(papers);
        }

        @Override
        public void prepare(List<PaperView> papers) {}
    }

    /** As where something recurses without end. */
    private record Overflowing(List<PaperView> papers) implements Matches {
        @Override
        public Hits hits(int expression) {
            return Hits.NONE;
        }

        @Override
        public List<Span> spans(int expression, int paper) {
            throw new StackOverflowError("too deep");
        }
    }

    /** Breaks off, with a mail in his hand or before. */
    private record Stumbling(boolean asks) implements Postman {
        @Override
        public Outcome hand(Mail mail) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void hand(Supplier<@Nullable Parcel> parcels) {
            if (asks) {
                parcels.get();
            }
            throw new NoClassDefFoundError("no such class");
        }
    }

    /** Tells the time to one thread only. */
    private static final class ForOneThread extends Clock {

        private final Thread only;

        ForOneThread(Thread only) {
            this.only = only;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            if (Thread.currentThread() != only) {
                throw new StackOverflowError("too deep");
            }
            return Instant.parse("2026-01-05T07:00:00Z");
        }
    }
}
