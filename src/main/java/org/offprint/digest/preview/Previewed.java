package org.offprint.digest.preview;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.edition.EditionState;
import org.offprint.letter.Mail;

/**
 * A reader's digest of a day, on the reader's clock.
 *
 * @param state where its edition stands; null when none was made
 * @param settledAt when that ended; null while it has not
 * @param prospect what is to be expected while none was made
 * @param next the day of the reader's next digest; null when none comes
 * @param papers how many it shows
 * @param mail as it was sent or would be, but its links for this reader lead nowhere
 */
public record Previewed(
        LocalDate day,
        @Nullable EditionState state,
        @Nullable Instant settledAt,
        Prospect prospect,
        @Nullable LocalDate next,
        int papers,
        Mail mail) {}
