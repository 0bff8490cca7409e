package org.offprint.digest.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.subscriber.Cadence;

/**
 * The fact that a reader was served for one day of theirs: unique by reader and day, the ledger and the archive. While
 * UNSENT, only who holds its chunk changes it.
 */
@Entity
@Table(name = "edition")
public class Edition {

    private static final Duration DAILY_LIFE = Duration.ofHours(36);
    private static final Duration WEEKLY_LIFE = Duration.ofDays(4);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "edition_seq")
    @SequenceGenerator(name = "edition_seq", allocationSize = 50)
    private Long id;

    @Column(name = "subscriber_id", nullable = false, updatable = false)
    private long subscriber;

    @Column(name = "edition_day", nullable = false, updatable = false)
    private LocalDate day;

    @Column(name = "chunk_id", nullable = false, updatable = false)
    private long chunk;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EditionState state;

    @Column(name = "covers_from", nullable = false, updatable = false)
    private Instant coversFrom;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(nullable = false, updatable = false)
    private byte[] content;

    protected Edition() {}

    /** What a plan says, written down: EMPTY when there is nothing to mail, else UNSENT. */
    public Edition(Plan plan, long chunk, Instant now) {
        this.subscriber = plan.reader().id();
        this.day = plan.day();
        this.chunk = chunk;
        this.coversFrom = plan.coversFrom();
        this.writtenAt = now;
        this.expiresAt = now.plus(life(plan.reader().choices().cadence()));
        this.state = plan.mails() ? EditionState.UNSENT : EditionState.EMPTY;
        this.settledAt = plan.mails() ? null : now;
        this.content = PackedDigest.pack(plan.digest());
    }

    private static Duration life(Cadence cadence) {
        return cadence.days().size() == 1 ? WEEKLY_LIFE : DAILY_LIFE;
    }

    /** The outbox goes on with it. */
    public void tryAgain() {
        require(EditionState.UNSENT);
        state = EditionState.TRIED_AGAIN;
    }

    /** Its delivery has ended, well or badly; {@link Editions#end} tells the reader's row too. */
    void end(boolean sent, Instant now) {
        if (state != EditionState.UNSENT) {
            require(EditionState.TRIED_AGAIN);
        }
        state = sent ? EditionState.SENT : EditionState.UNDELIVERED;
        settledAt = now;
    }

    /** It was given up, and goes out after all: its papers count as sent again. */
    public void takeUpAgain() {
        require(EditionState.UNDELIVERED);
        state = EditionState.TRIED_AGAIN;
        settledAt = null;
    }

    private void require(EditionState expected) {
        if (state != expected) {
            throw new IllegalStateException("edition " + id + " is " + state + ", not " + expected);
        }
    }

    public long id() {
        return id;
    }

    public long subscriber() {
        return subscriber;
    }

    /** On the reader's clock. */
    public LocalDate day() {
        return day;
    }

    public EditionState state() {
        return state;
    }

    /** From when on collected papers counted. */
    public Instant coversFrom() {
        return coversFrom;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** From when on it is no longer worth sending. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** When it ended. */
    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    public Digest digest() {
        return PackedDigest.unpack(content);
    }
}
