package org.offprint.paper;

import java.util.Comparator;

/**
 * Where a copy of a paper comes from. The natural order is the order of trust, best first: by type, then source, then key.
 *
 * @param type the kind of source
 * @param source the source's name, 1 to 100 characters
 * @param key what the copy is called there, 1 to 400 characters; the same again means the same copy
 */
public record Origin(SourceType type, String source, String key) implements Comparable<Origin> {

    private static final Comparator<Origin> TRUST =
            Comparator.comparing(Origin::type).thenComparing(Origin::source).thenComparing(Origin::key);

    public Origin {
        if (source.isBlank() || source.length() > 100 || key.isBlank() || key.length() > 400) {
            throw new IllegalArgumentException("an origin has a source of 1 to 100 and a key of 1 to 400 characters");
        }
    }

    @Override
    public int compareTo(Origin other) {
        return TRUST.compare(this, other);
    }
}
