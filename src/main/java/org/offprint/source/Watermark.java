package org.offprint.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.claim.Claim;
import org.offprint.claim.Lease;

/** How far a source was read, when it is next due, and its last error. */
@Entity
@Table(name = "watermark")
class Watermark {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final int LONGEST_WORDS = 1000;

    @Id
    private String source;

    @Column(name = "next_due_at", nullable = false)
    private Instant nextDueAt;

    @Column(name = "read_up_to")
    private @Nullable String readUpTo;

    @Column(name = "last_success_at")
    private @Nullable Instant lastSuccessAt;

    @Column(name = "last_error")
    private @Nullable String lastError;

    @Column(name = "last_error_at")
    private @Nullable Instant lastErrorAt;

    /** In a row. */
    @Column(nullable = false)
    private int failures;

    @Embedded
    private Claim claim = new Claim();

    protected Watermark() {}

    boolean isFree(Instant databaseNow) {
        return claim.isFree(databaseNow);
    }

    /** Takes the right to read the source; answers its epoch. */
    int claim(Lease lease) {
        return claim.take(lease);
    }

    boolean heldBy(String node, int epoch) {
        return claim.heldBy(node, epoch);
    }

    /** The source was read, and what it gave is stored. */
    void advance(@Nullable String readTo, Instant now, Duration every) {
        readUpTo = readTo;
        lastSuccessAt = now;
        failures = 0;
        nextDueAt = now.plus(every);
        claim.release();
    }

    /** The source could not be read: it waits twice as long each time, up to a day. */
    void fail(String words, Instant now) {
        lastError = words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
        lastErrorAt = now;
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures, 20));
        nextDueAt = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        failures++;
        claim.release();
    }

    String source() {
        return source;
    }

    Instant nextDueAt() {
        return nextDueAt;
    }

    Optional<String> readUpTo() {
        return Optional.ofNullable(readUpTo);
    }

    /** The last words of the source, also when it has recovered since. */
    Optional<String> lastError() {
        return Optional.ofNullable(lastError);
    }

    int failures() {
        return failures;
    }
}
