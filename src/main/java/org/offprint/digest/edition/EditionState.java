package org.offprint.digest.edition;

/** Where an edition stands. */
public enum EditionState {
    /** Written; its chunk is still to send it. */
    UNSENT,
    /** The mail server took it. An end. */
    SENT,
    /** Its first attempt was not accepted: its delivery in the outbox goes on. */
    TRIED_AGAIN,
    /** There was nothing to send, and the reader wants no mail then. An end. */
    EMPTY,
    /** Its delivery expired, failed, bounced or was cancelled: its papers count as never sent. An end. */
    UNDELIVERED
}
