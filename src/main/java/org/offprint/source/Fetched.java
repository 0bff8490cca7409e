package org.offprint.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.Copy;
import org.offprint.source.http.Cached;

/**
 * What one look at a source brought.
 *
 * @param copies papers; those in {@code replacements} are not among them
 * @param replacements copies that only update papers that are held
 * @param broken the entries that could not be understood
 * @param mark how far it was read
 */
public record Fetched(List<Copy> copies, List<Copy> replacements, List<Broken> broken, Mark mark) {

    public Fetched {
        copies = List.copyOf(copies);
        replacements = List.copyOf(replacements);
        broken = List.copyOf(broken);
    }

    /**
     * How far a source was read.
     *
     * @param readUpTo in words of the source's type, at most 400 characters; null when the type keeps no such mark
     * @param cached what its server said about caching
     * @param newest when its newest entry was published there; null when it does not say
     * @param more whether there is more to read at once
     */
    public record Mark(
            @Nullable String readUpTo,
            Cached cached,
            @Nullable Instant newest,
            boolean more) {

        /** Of a source that keeps none. */
        public static final Mark NONE = new Mark(null, Cached.NOTHING, null, false);
    }
}
