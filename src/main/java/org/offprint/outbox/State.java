package org.offprint.outbox;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a delivery stands, and so who moves it on. */
public enum State {
    /** Waits for its next attempt. */
    QUEUED,
    /** A node holds it and makes the mail. */
    CLAIMED,
    /** On the wire. */
    SENDING,
    /** The mail server took it. An end. */
    SENT,
    /** No reply after the final dot: it may have been taken; goes again after ten minutes or more. */
    AMBIGUOUS,
    /** This address does not exist. An end. */
    BOUNCED,
    /** This mail cannot be sent: its size or content. An end. */
    FAILED,
    /** The mail server refuses us, not the reader: the operator has to look. Expires as QUEUED does. */
    HELD,
    /** Grew too old to be worth sending. An end. */
    EXPIRED,
    /** No longer wanted. An end. */
    CANCELLED;

    /** Those that are no end. */
    static final Set<State> UNDER_WAY =
            Arrays.stream(values()).filter(state -> !state.ended()).collect(Collectors.toUnmodifiableSet());

    public boolean ended() {
        return switch (this) {
            case SENT, BOUNCED, FAILED, EXPIRED, CANCELLED -> true;
            case QUEUED, CLAIMED, SENDING, AMBIGUOUS, HELD -> false;
        };
    }
}
