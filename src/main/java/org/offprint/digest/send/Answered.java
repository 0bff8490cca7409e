package org.offprint.digest.send;

import org.jspecify.annotations.Nullable;
import org.offprint.digest.mail.Ready;
import org.offprint.outbox.Outcome;

/**
 * What became of an edition's first attempt.
 *
 * @param outcome null when it was not tried
 */
public record Answered(Ready ready, @Nullable Outcome outcome) {}
