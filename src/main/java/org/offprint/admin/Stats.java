package org.offprint.admin;

import java.util.Map;

/**
 * How much there is.
 *
 * @param papers distinct papers
 * @param readers by standing, in lower case
 * @param mails by state, in lower case: letters and digests that were sent or are to be
 * @param sources by state, in lower case
 */
public record Stats(long papers, Map<String, Long> readers, Map<String, Long> mails, Map<String, Long> sources) {}
