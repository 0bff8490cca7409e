package org.offprint.letter;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a link says: its bearer may do one thing for one subject. Written and read by {@link Tokens}.
 *
 * @param purpose the one thing
 * @param subject the id of the reader, request or edition
 * @param version the reader's version at writing, 0 or more: a later one revokes it
 * @param expiresAt the first instant at which it is no longer good, whole seconds, or null for never
 */
public record Token(
        Purpose purpose,
        long subject,
        int version,
        @Nullable Instant expiresAt) {

    public Token {
        if (subject < 0 || version < 0) {
            throw new IllegalArgumentException("a token's subject and version are not negative");
        }
    }

    public boolean expired(Instant now) {
        return expires().map(end -> !now.isBefore(end)).orElse(false);
    }

    public Optional<Instant> expires() {
        return Optional.ofNullable(expiresAt);
    }
}
