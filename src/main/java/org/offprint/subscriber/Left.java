package org.offprint.subscriber;

/**
 * A reader has just left. Fired in the transaction that ends the subscription; an erased one is told by {@link Erasing}.
 *
 * @param subscriberId the reader's id
 */
public record Left(long subscriberId) {}
