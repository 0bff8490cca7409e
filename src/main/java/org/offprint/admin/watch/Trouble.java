package org.offprint.admin.watch;

/**
 * Something that the operator has to know.
 *
 * @param cause the same for as long as it lasts, and for the same thing each time
 * @param words what is wrong and what to do, in a sentence or two; without any reader's address
 */
public record Trouble(String cause, String words) {}
