package org.offprint.outbox;

import java.time.Duration;

/** The kinds of mail, the more urgent first. */
public enum Kind {
    /** Asks whether a subscription is meant; subject: the request. */
    CONFIRMATION(0, Duration.ofHours(24)),
    /** Asks at a new address whether it is the reader's; subject: the request. */
    ADDRESS_CONFIRMATION(0, Duration.ofHours(24)),
    /** The link to the preferences; subject: the reader. */
    LINK(1, Duration.ofHours(24)),
    /** Tells the old address of a change; subject: the request. */
    ADDRESS_CHANGED(2, Duration.ofDays(4)),
    /** The first mail to a confirmed reader; subject: the reader. */
    WELCOME(2, Duration.ofDays(4)),
    /** The last mail to a reader who left; subject: the reader. */
    FAREWELL(2, Duration.ofDays(4)),
    /** Tells the operator that something is wrong; subject: the alarm. */
    ALARM(1, Duration.ofDays(2)),
    /** Tells the operator that it is over; subject: the alarm. */
    ALL_CLEAR(2, Duration.ofDays(2)),
    /** An edition that failed once; subject: the edition. */
    DIGEST(3, Duration.ofHours(36));

    private final int priority;
    private final Duration lifetime;

    Kind(int priority, Duration lifetime) {
        this.priority = priority;
        this.lifetime = lifetime;
    }

    /** 0 goes first. */
    public int priority() {
        return priority;
    }

    /** How long such a mail is worth sending, from its making, unless its maker says otherwise. */
    public Duration lifetime() {
        return lifetime;
    }
}
