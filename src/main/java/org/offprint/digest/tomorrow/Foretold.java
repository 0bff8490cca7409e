package org.offprint.digest.tomorrow;

import java.time.Instant;
import java.util.List;
import org.offprint.digest.card.Section;
import org.offprint.digest.edition.Digest;

/**
 * A digest that was not made.
 *
 * @param due when the next one comes
 * @param mode what kind of list it would be
 * @param more how many papers would stand below the cut
 */
public record Foretold(Instant due, Digest.Mode mode, List<Section> sections, int more) {

    public Foretold {
        sections = List.copyOf(sections);
    }

    /** How many papers it would bring. */
    public int papers() {
        return sections.stream().mapToInt(section -> section.cards().size()).sum();
    }
}
