package org.offprint.source.arxiv;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times as feeds write them. */
final class Moments {

    private Moments() {}

    /** With its offset: as Atom has it (RFC 3339), or RSS (RFC 822); empty when it is neither. */
    static Optional<OffsetDateTime> read(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text.strip()));
        } catch (DateTimeException notAtom) {
            return rss(text.strip());
        }
    }

    private static Optional<OffsetDateTime> rss(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toOffsetDateTime());
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }
}
