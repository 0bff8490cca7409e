package org.offprint.admin.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cause of trouble, which comes and goes, and what the operator was told of it: at most one mail a day. */
@Entity
@Table(name = "alarm")
class Alarm {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int LONGEST_WORDS = 1_000;

    @Id
    private Long id;

    @Column(nullable = false, updatable = false)
    private String cause;

    @Column(nullable = false)
    private String words;

    @Column(name = "began_at", nullable = false)
    private Instant beganAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @Column(nullable = false)
    private boolean told;

    protected Alarm() {}

    long id() {
        return id;
    }

    String cause() {
        return cause;
    }

    String words() {
        return words;
    }

    Instant beganAt() {
        return beganAt;
    }

    /** Empty while it lasts. */
    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** It is there, now or still. Whether the operator is to be told. */
    boolean sound(String now, Instant at) {
        if (endedAt != null) {
            beganAt = at;
            endedAt = null;
            told = false;
        }
        words = now.length() <= LONGEST_WORDS ? now : now.substring(0, LONGEST_WORDS);
        boolean tell = toldAt == null || !at.isBefore(toldAt.plus(A_DAY));
        if (tell) {
            toldAt = at;
            told = true;
        }
        return tell;
    }

    /** It is there no more. Whether the operator, having been told of it, is to be told of its end. */
    boolean silence(Instant at) {
        if (endedAt != null) {
            return false;
        }
        endedAt = at;
        return told;
    }
}
