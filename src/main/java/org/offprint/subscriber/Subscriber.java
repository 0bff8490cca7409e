package org.offprint.subscriber;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.MailAddress;

/**
 * A reader as we hold one: an address and its standing, PENDING → ACTIVE ⇄ PAUSED → GONE. Whoever changes one loads it
 * with {@link Subscribers#lock}, so that a digest run ({@link DueReaders}) and the reader's own changes
 * don't overwrite each other.
 */
@Entity
@Table(name = "subscriber")
public class Subscriber {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "subscriber_seq")
    @SequenceGenerator(name = "subscriber_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Standing standing;

    @Embedded
    private StoredChoices choices;

    /** Null when all of it is. */
    @Embedded
    private @Nullable Schedule schedule;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "consented_at")
    private @Nullable Instant consentedAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "token_version", nullable = false)
    private int tokenVersion;

    @Version
    private int version;

    protected Subscriber() {}

    /** A new reader, PENDING. */
    public Subscriber(MailAddress address, Choices choices, Instant now) {
        this.address = address.value();
        this.standing = Standing.PENDING;
        this.choices = new StoredChoices(choices);
        this.createdAt = now;
    }

    /** Consents to these choices: ACTIVE from whatever standing, due at the next slot. */
    public void confirm(Choices confirmed, Instant now) {
        standing = Standing.ACTIVE;
        choices = new StoredChoices(confirmed);
        consentedAt = now;
        leftAt = null;
        schedule().begin(confirmed.cadence(), now);
    }

    /** As {@link #confirm}, for a reader who consented elsewhere and earlier. */
    public void enrol(Choices chosen, Instant consented, Instant now) {
        confirm(chosen, now);
        consentedAt = consented;
    }

    /** Changes what a reader chose; only another cadence moves the next digest. */
    public void choose(Choices chosen, Instant now) {
        boolean moved = !chosen.cadence().equals(cadence());
        choices = new StoredChoices(chosen);
        if (moved) {
            schedule().move(chosen.cadence(), now);
        }
    }

    /**
     * No digest before a day on the reader's clock.
     *
     * @throws IllegalStateException unless ACTIVE or PAUSED
     */
    public void pause(LocalDate until, Instant now) {
        requireReader();
        standing = Standing.PAUSED;
        schedule().pause(until, cadence(), now);
    }

    /** Ends a pause at once. */
    public void resume(Instant now) {
        requireReader();
        standing = Standing.ACTIVE;
        schedule().pause(null, cadence(), now);
    }

    /** When digests begin afresh after a pause; null when they begin with the best of it. */
    public void beginFrom(@Nullable Instant fresh) {
        schedule().beginFrom(fresh);
    }

    /** No further mail. Leaving twice is leaving once. */
    public void leave(Instant now) {
        if (standing != Standing.GONE) {
            standing = Standing.GONE;
            leftAt = now;
            schedule().end();
        }
    }

    /** Takes leaving back: as before, due at the next slot. */
    public void comeBack(Instant now) {
        confirm(choices(), now);
    }

    /** Moves to another address; every link that was mailed to the old one is revoked, but for leaving. */
    public void moveTo(MailAddress newAddress) {
        address = newAddress.value();
        tokenVersion++;
    }

    /** To be changed. Whoever only looks leaves it: one that is assigned is written, under a new version. */
    private Schedule schedule() {
        if (schedule == null) {
            schedule = new Schedule();
        }
        return schedule;
    }

    private <T> Optional<T> scheduled(Function<Schedule, Optional<T>> what) {
        return Optional.ofNullable(schedule).flatMap(what);
    }

    private void requireReader() {
        if (!reads()) {
            throw new IllegalStateException("a reader who is " + standing + " cannot pause");
        }
    }

    public long id() {
        return id;
    }

    public MailAddress address() {
        return new MailAddress(address);
    }

    public Standing standing() {
        return standing;
    }

    /** ACTIVE or PAUSED: gets digests, now or later. */
    public boolean reads() {
        return standing == Standing.ACTIVE || standing == Standing.PAUSED;
    }

    public Choices choices() {
        return choices.value();
    }

    public Cadence cadence() {
        return choices().cadence();
    }

    public Optional<LocalDate> pausedUntil() {
        return scheduled(Schedule::pausedUntil);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> consentedAt() {
        return Optional.ofNullable(consentedAt);
    }

    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    /** When the next digest is due; empty unless ACTIVE or PAUSED. */
    public Optional<Instant> nextDueAt() {
        return scheduled(Schedule::nextDueAt);
    }

    /** The day, on the reader's clock, of the newest edition; it only grows. */
    public Optional<LocalDate> lastDay() {
        return scheduled(Schedule::lastDay);
    }

    /** What decides how far back the next digest reaches. */
    public Coverage coverage() {
        return schedule == null ? Coverage.NONE : schedule.coverage();
    }

    /** Links that were written under an earlier version are revoked, but for leaving. */
    public int tokenVersion() {
        return tokenVersion;
    }
}
