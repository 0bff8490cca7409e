package org.offprint.admin.csv;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.MailAddress;
import org.offprint.subscriber.Wish;

/**
 * A good row of the table.
 *
 * @param row as a spreadsheet numbers it: the titles are row 1
 * @param consentedAt null when the reader did not agree yet
 */
record Enrolment(
        int row, MailAddress address, Wish wish, @Nullable Instant consentedAt) {}
