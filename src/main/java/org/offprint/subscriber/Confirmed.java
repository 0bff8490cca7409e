package org.offprint.subscriber;

/**
 * A reader has just become active by confirming. Fired in the confirming transaction; whoever observes it may add to
 * that transaction.
 *
 * @param subscriberId the reader's id
 */
public record Confirmed(long subscriberId) {}
