package org.offprint.admin.reader;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.mail.MailRow;

/**
 * All that an operator needs to know of a reader to answer one.
 *
 * @param standing in lower case
 * @param suppressed why the address gets no mail, in lower case; null when it may
 * @param keywords as typed
 * @param days in short: mon, tue …
 * @param zone the reader's
 * @param openRequest whether a confirmation can be sent again
 * @param editions the newest first
 * @param mails the newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReaderSheet(
        long id,
        String email,
        String standing,
        @Nullable String suppressed,
        List<String> keywords,
        List<String> days,
        int hour,
        String zone,
        int maxPapers,
        Instant createdAt,
        @Nullable Instant consentedAt,
        @Nullable Instant leftAt,
        @Nullable LocalDate pausedUntil,
        @Nullable Instant nextDigest,
        boolean openRequest,
        List<EditionRow> editions,
        List<MailRow> mails) {

    /**
     * A digest that was made.
     *
     * @param state in lower case
     * @param papers how many it shows
     * @param again whether it can be sent again
     */
    record EditionRow(long id, LocalDate day, String state, int papers, Instant writtenAt, boolean again) {}

    ReaderSheet {
        keywords = List.copyOf(keywords);
        days = List.copyOf(days);
        editions = List.copyOf(editions);
        mails = List.copyOf(mails);
    }

    /** Gets digests, now or later. */
    public boolean reads() {
        return standing.equals("active") || standing.equals("paused");
    }

    public boolean left() {
        return standing.equals("gone");
    }
}
