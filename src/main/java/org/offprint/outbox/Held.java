package org.offprint.outbox;

/**
 * A delivery that this node has claimed.
 *
 * @param id the delivery's
 * @param epoch the claim's: a later claim makes this one void
 */
record Held(long id, int epoch) {}
