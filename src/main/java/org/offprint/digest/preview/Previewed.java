package org.offprint.digest.preview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.edition.EditionState;
import org.offprint.letter.Mail;

/**
 * A reader's digest of a day.
 *
 * @param state where its edition stands; null when none was made
 * @param papers how many it shows
 * @param mail as it was sent or would be, but its links for this reader lead nowhere
 */
public record Previewed(LocalDate day, @Nullable EditionState state, int papers, Mail mail) {}
