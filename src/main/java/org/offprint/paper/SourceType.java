package org.offprint.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of places that papers come from, the best informed first: where copies disagree, the earlier one is right. */
public enum SourceType {
    ARXIV_API,
    ARXIV_ANNOUNCE,
    HF_DAILY,
    FEED,
    UPLOAD,
    SEEDS;

    /** Its name in settings and on pages, such as {@code arxiv-api}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type that a setting names; empty when there is none. */
    public static Optional<SourceType> of(String code) {
        return Stream.of(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
