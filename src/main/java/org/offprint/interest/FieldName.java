package org.offprint.interest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.offprint.interest.Clause.Scope;

/** The words that say where to look; a colon behind any other word is punctuation. */
enum FieldName {
    TITLE(Scope.TITLE),
    AUTHOR(Scope.AUTHOR),
    CAT(Scope.CATEGORY),
    ORG(Scope.ORGANISATION);

    private final Scope scope;

    FieldName(Scope scope) {
        this.scope = scope;
    }

    /** The scope that is named here, {@code TEXT} when none is. */
    static Scope at(String line, int at, int end) {
        for (FieldName field : values()) {
            String name = field.name();
            int colon = at + name.length();
            if (colon < end && line.charAt(colon) == ':' && line.regionMatches(true, at, name, 0, name.length())) {
                return field.scope;
            }
        }
        return Scope.TEXT;
    }

    /** The name of a scope, as it is typed; none for {@code TEXT}. */
    static Optional<String> of(Scope scope) {
        return Arrays.stream(values())
                .filter(field -> field.scope == scope)
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .findFirst();
    }
}
