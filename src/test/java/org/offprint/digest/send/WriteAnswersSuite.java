package org.offprint.digest.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.offprint.digest.Desk;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.edition.Edition;
import org.offprint.digest.edition.Editions;
import org.offprint.digest.edition.Plan;
import org.offprint.digest.mail.Ready;
import org.offprint.letter.MailAddress;
import org.offprint.match.ranking.Score;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.Outcome.Accepted;
import org.offprint.outbox.Outcome.Deferred;
import org.offprint.outbox.Outcome.Rejected;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.DueReader;
import org.offprint.subscriber.Subscribers;

/** Runs on H2 and on PostgreSQL: a group of answers of which one cannot be written. */
@Timeout(60)
abstract class WriteAnswersSuite {

    private static final String DAY = "2031-09-01";
    private static final Deferred LATER = new Deferred(Deferred.Cause.MAIL, "451 later");

    @Inject
    Desk desk;

    @Inject
    TurnedClock clock;

    @Inject
    Chunks chunks;

    @Inject
    Editions editions;

    @Inject
    Subscribers subscribers;

    @Inject
    Workers workers;

    @Inject
    WriteAnswers writeAnswers;

    @Inject
    EntityManager entities;

    private final Tally tally = new Tally();
    private final List<String> readers = new ArrayList<>();

    @BeforeEach
    void three_readers() {
        desk.clear();
        clock.turnTo("2031-09-01T07:00:00Z");
        String word = Desk.word();
        IntStream.range(0, 3).forEach(i -> readers.add(desk.reader(Cadence.daily(7, ZoneOffset.UTC), word)));
    }

    @Test
    void one_whose_row_went_wrong_costs_no_other() {
        Held held = write();
        List<Ready> ready = ready(held);
        desk.edition(readers.get(0), DAY, Edition::tryAgain);

        answer(held, ready, new Accepted("250 ok"), new Accepted("250 ok"), LATER);

        assertStates("TRIED_AGAIN", "SENT", "TRIED_AGAIN");
        assertEquals(1, tally.report().sent());
    }

    @Test
    void one_that_the_database_does_not_take_costs_no_other() {
        Held held = write();
        List<Ready> ready = ready(held);
        change("alter table delivery add constraint untaken check (last_answer <> '451 untaken')");
        try {
            answer(
                    held,
                    ready,
                    new Deferred(Deferred.Cause.MAIL, "451 untaken"),
                    new Accepted("250 ok"),
                    new Rejected(Rejected.Fate.FAILED, "552 too big"));
        } finally {
            change("alter table delivery drop constraint untaken");
        }

        assertStates("UNSENT", "SENT", "UNDELIVERED");
        assertEquals(1, tally.report().sent());
        assertEquals(1, tally.report().failed(), "counted when it is written");
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private void answer(Held held, List<Ready> ready, Outcome... outcomes) {
        List<Answered> answers = IntStream.range(0, outcomes.length)
                .mapToObj(i -> new Answered(ready.get(i), outcomes[i]))
                .toList();
        try (Hold hold = workers.hold(held)) {
            writeAnswers.write(hold, answers, tally);
            assertFalse(hold.isLost());
        }
    }

    private void assertStates(String... states) {
        assertEquals(
                List.of(states),
                readers.stream().map(reader -> desk.state(reader, DAY)).toList());
    }

    private List<Ready> ready(Held held) {
        return QuarkusTransaction.requiringNew().call(() -> editions.unsent(held.chunk(), 0, 9).stream()
                .map(Ready::of)
                .toList());
    }

    private Held write() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Chunk chunk = chunks.begin(clock.instant());
            readers.forEach(reader -> editions.persist(new Edition(plan(reader), chunk.id(), clock.instant())));
            return new Held(chunk.id(), chunk.claim().epoch());
        });
    }

    private Plan plan(String reader) {
        Digest.Pick pick = new Digest.Pick(1, new Score(1, 1, 1), List.of());
        return new Plan(
                DueReader.of(subscribers.byAddress(new MailAddress(reader)).orElseThrow()),
                LocalDate.parse(DAY),
                false,
                clock.instant(),
                new Digest(Digest.Mode.MATCHED, List.of(pick), List.of()));
    }
}
