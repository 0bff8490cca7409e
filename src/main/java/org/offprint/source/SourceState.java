package org.offprint.source;

import java.util.Locale;

/** How a source does. */
public enum SourceState {
    /** The last look brought something. */
    FINE,
    /** The last look brought nothing: a weekend, a holiday, or just nothing yet. */
    QUIET,
    /** It answers, but nothing new has come for strangely long. */
    STALE,
    /** It could not be read. */
    FAILING;

    /** In lower case, as it stands in answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
