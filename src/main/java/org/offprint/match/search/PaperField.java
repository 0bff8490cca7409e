package org.offprint.match.search;

import java.util.List;
import org.offprint.interest.Clause.Scope;

/** The texts of a paper that are searched, each by itself. */
enum PaperField {
    TITLE(Scope.TITLE),
    ABSTRACT(Scope.TEXT),
    AUTHOR(Scope.AUTHOR),
    CATEGORY(Scope.CATEGORY),
    ORGANISATION(Scope.ORGANISATION);

    private final Scope scope;

    PaperField(Scope scope) {
        this.scope = scope;
    }

    /** Where a clause of this scope looks. */
    static List<PaperField> of(Scope scope) {
        return switch (scope) {
            case TEXT -> List.of(TITLE, ABSTRACT);
            case TITLE -> List.of(TITLE);
            case AUTHOR -> List.of(AUTHOR);
            case CATEGORY -> List.of(CATEGORY);
            case ORGANISATION -> List.of(ORGANISATION);
        };
    }

    /** What a hit here is counted as. */
    Scope scope() {
        return scope;
    }

    /** Whether endings can be folded here. */
    boolean stemmed() {
        return this == TITLE || this == ABSTRACT;
    }
}
