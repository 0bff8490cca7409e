package org.offprint.source.http;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source that cannot be read now. The message is its last words: a sentence for the operator, without the query of an address. */
public final class Unreadable extends RuntimeException {

    private final @Nullable Instant notBefore;

    public Unreadable(String words) {
        this(words, null);
    }

    /** @param notBefore until when its server wants to be left alone */
    public Unreadable(String words, @Nullable Instant notBefore) {
        super(words, null, false, false);
        this.notBefore = notBefore;
    }

    /** Until when the server wants to be left alone, where it said so. */
    public Optional<Instant> notBefore() {
        return Optional.ofNullable(notBefore);
    }
}
