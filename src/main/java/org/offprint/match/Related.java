package org.offprint.match;

/**
 * A phrase of the corpus that stands often beside what somebody looks for, and would bring more.
 *
 * @param phrase as it mostly stands in texts
 * @param both how many of the papers found have it
 * @param papers how many of all papers have it
 */
public record Related(String phrase, int both, int papers) {}
