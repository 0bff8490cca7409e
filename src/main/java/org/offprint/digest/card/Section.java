package org.offprint.digest.card;

import java.util.List;

/**
 * The papers that one expression brought, the best first.
 *
 * @param heading the expression, empty when the papers were not brought by one
 */
public record Section(String heading, List<Card> cards) {

    public Section {
        cards = List.copyOf(cards);
    }
}
