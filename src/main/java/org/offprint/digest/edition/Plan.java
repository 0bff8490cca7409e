package org.offprint.digest.edition;

import java.time.Instant;
import java.time.LocalDate;
import org.offprint.subscriber.DueReader;
import org.offprint.subscriber.WhenEmpty;

/**
 * What a due reader is to get.
 *
 * @param day the edition's day, on the reader's clock
 * @param served whether that day has its edition already: nothing is written then
 * @param coversFrom from when on collected papers count
 */
public record Plan(DueReader reader, LocalDate day, boolean served, Instant coversFrom, Digest digest) {

    /** Whether a mail goes out. */
    public boolean mails() {
        return !served && (!digest.isEmpty() || reader.choices().whenEmpty() == WhenEmpty.NOTE);
    }
}
