package org.offprint.digest.press;

import java.util.List;
import org.offprint.digest.card.Isolated;
import org.offprint.digest.card.Section;

/**
 * Papers under one heading: a {@link Section} to be printed.
 *
 * @param heading as it is shown, empty when there is none
 */
record Block(String heading, List<Print> prints) {

    Block {
        heading = Isolated.of(heading);
    }

    /** What stands above them. */
    String title() {
        return Section.title(heading);
    }

    /** Such as {@code 3 papers}. */
    String counted() {
        return Section.counted(prints.size());
    }
}
