package org.offprint.subscriber;

/**
 * All that is held about a reader is about to be deleted. Fired in the erasing transaction, before the reader's own row
 * goes: whoever holds rows about the reader deletes them while observing.
 *
 * @param subscriberId the reader's id
 * @param reads whether this one is still a reader
 */
public record Erasing(long subscriberId, boolean reads) {}
