package org.offprint.source;

/**
 * What collecting from a source brought.
 *
 * @param fetched copies that were understood
 * @param added papers that are new
 * @param updated papers that were there before and have changed
 * @param refused entries that could not be understood
 */
public record Collected(int fetched, int added, int updated, int refused) {}
