package org.offprint.match;

import org.offprint.interest.Clause.Scope;

/** How often a phrase stands in a paper's title and abstract, and whether in its other fields, packed into an int. */
final class Occurrences {

    private static final int MOST = 255;
    private static final int ABSTRACT = 8;
    private static final int AUTHOR = 1 << 16;
    private static final int CATEGORY = 1 << 17;
    private static final int ORGANISATION = 1 << 18;

    private static final float TITLE_WEIGHT = 3;
    private static final float OTHER_WEIGHT = 1;
    private static final float SATURATION = 1.2f;

    private Occurrences() {}

    /** One more, in the title ({@code TITLE}), the abstract ({@code TEXT}) or another field. */
    static int with(int packed, Scope scope) {
        return switch (scope) {
            case TITLE -> (packed & MOST) < MOST ? packed + 1 : packed;
            case TEXT -> (packed >> ABSTRACT & MOST) < MOST ? packed + (1 << ABSTRACT) : packed;
            case AUTHOR -> packed | AUTHOR;
            case CATEGORY -> packed | CATEGORY;
            case ORGANISATION -> packed | ORGANISATION;
        };
    }

    /** So many at once in one field. */
    static int of(Scope where, int times) {
        return switch (where) {
            case TITLE -> Math.min(times, MOST);
            case TEXT -> Math.min(times, MOST) << ABSTRACT;
            case AUTHOR, CATEGORY, ORGANISATION -> times > 0 ? with(0, where) : 0;
        };
    }

    /**
     * How much they weigh for a clause, 0 when it isn't hit: a first hit in the title weighs three times one in an
     * abstract of the usual length, more of them add ever less.
     *
     * @param brevity what a hit in this abstract counts for, see {@link Brevity}
     */
    static float weight(int packed, Scope scope, float brevity) {
        return switch (scope) {
            case TEXT -> TITLE_WEIGHT * saturated(packed & MOST) + brevity * saturated(packed >> ABSTRACT & MOST);
            case TITLE -> TITLE_WEIGHT * saturated(packed & MOST);
            case AUTHOR -> (packed & AUTHOR) != 0 ? TITLE_WEIGHT : 0;
            case CATEGORY -> (packed & CATEGORY) != 0 ? OTHER_WEIGHT : 0;
            case ORGANISATION -> (packed & ORGANISATION) != 0 ? OTHER_WEIGHT : 0;
        };
    }

    private static float saturated(int count) {
        return count * (1 + SATURATION) / (count + SATURATION);
    }
}
