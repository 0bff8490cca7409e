package org.offprint.digest.card;

import java.util.List;

/**
 * The papers that one expression brought, the best first.
 *
 * @param heading the expression, empty when the papers were not brought by one
 */
public record Section(String heading, List<Card> cards) {

    public Section {
        heading = Isolated.of(heading);
        cards = List.copyOf(cards);
    }

    /** What stands above them where something must: a page without a heading is hard to find one's way in. */
    public String title() {
        return title(heading);
    }

    /** The same of any heading. */
    public static String title(String heading) {
        return heading.isEmpty() ? "Trending" : heading;
    }

    /** Such as {@code 3 papers}. */
    public String counted() {
        return counted(cards.size());
    }

    /** The same of any number. */
    public static String counted(int papers) {
        return papers + (papers == 1 ? " paper" : " papers");
    }
}
