package org.offprint.admin;

import java.util.Map;

/**
 * How much there is.
 *
 * @param papers distinct papers
 * @param readers by standing, in lower case
 * @param mails by state, in lower case: letters and digests that were sent or are to be
 */
record Stats(long papers, Map<String, Long> readers, Map<String, Long> mails) {}
