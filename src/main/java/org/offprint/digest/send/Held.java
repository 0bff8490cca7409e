package org.offprint.digest.send;

/**
 * A chunk that this node holds.
 *
 * @param chunk its id
 * @param epoch the claim's: whoever finds another one in the row has lost it
 */
public record Held(long chunk, int epoch) {}
