package org.offprint.interest;

/**
 * A word of a text as it is compared: lower case, accents folded, not stemmed.
 *
 * @param term what is compared
 * @param start its first UTF-16 unit in the text
 * @param end behind its last one
 */
public record Word(String term, int start, int end) {}
