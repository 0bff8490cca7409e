package org.offprint.digest.edition;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.offprint.interest.PackedInterests;
import org.offprint.letter.MailAddress;
import org.offprint.match.ranking.Score;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Choices;
import org.offprint.subscriber.DueReader;
import org.offprint.subscriber.Subscriber;

/** Readers and editions of theirs, as rows. */
abstract class WrittenEditions {

    static final Instant MONDAY = Instant.parse("2031-06-02T07:00:00Z");
    static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));
    static final Duration WEEK = Duration.ofDays(7);

    @Inject
    Editions editions;

    @Inject
    EntityManager entities;

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    Subscriber reader(String name) {
        Choices choices = Choices.of(PackedInterests.NONE, Cadence.daily(7, ZoneOffset.UTC));
        Subscriber reader = new Subscriber(new MailAddress(name + "@editions.example.org"), choices, MONDAY);
        reader.confirm(choices, MONDAY);
        entities.persist(reader);
        entities.flush();
        return reader;
    }

    /** Of the day that it is written on. */
    Edition written(Subscriber reader, Instant now, long paper) {
        return written(reader, now, now, paper);
    }

    Edition written(Subscriber reader, Instant slot, Instant now, long paper) {
        Digest digest = new Digest(
                Digest.Mode.MATCHED, List.of(new Digest.Pick(paper, new Score(1, 1, 1), List.of())), List.of(99L));
        Plan plan = new Plan(DueReader.of(reader), day(slot), false, now.minus(WEEK), digest);
        long chunk = chunk(reader, now);
        entities.createNativeQuery("insert into chunk (id, epoch, created_at) select :id, 0, :now"
                        + " where not exists (select 1 from chunk where id = :id)")
                .setParameter("id", chunk)
                .setParameter("now", now)
                .executeUpdate();
        Edition edition = new Edition(plan, chunk, now);
        editions.persistAndFlush(edition);
        return edition;
    }

    static long chunk(Subscriber reader, Instant now) {
        return -(reader.id() * 1000 + now.getEpochSecond() / 86_400 % 1000);
    }
}
