package org.offprint.digest.press;

import java.util.List;
import org.offprint.digest.card.Excerpt;
import org.offprint.digest.card.Excerpt.Range;
import org.offprint.digest.card.Face;
import org.offprint.digest.card.Piece;
import org.offprint.match.Span;

/**
 * A paper's place in one reader's mail.
 *
 * @param number as it is counted in the text part
 * @param tune where its reader says "less like this" and the like
 * @param shown stretches of the abstract
 * @param cut the abstract in place of these when it is so long that a stretch is cut; else empty
 */
record Print(
        Plate plate,
        int number,
        String reason,
        String tune,
        Marked inTitle,
        Marked inText,
        List<Range> shown,
        List<Piece> cut) {

    /** @param marks of each of the expressions that brought it */
    static Print of(Plate plate, int number, String reason, String tune, List<List<Span>> marks, Face.Length length) {
        Marked inTitle = plate.inTitle(marks);
        Marked inText = plate.inText(marks);
        List<Range> shown = plate.shown(length, inTitle, inText);
        boolean whole = length == Face.Length.ALL || Plate.length(shown) <= Excerpt.LONGEST;
        List<Piece> cut = whole
                ? List.of()
                : Excerpt.of(plate.text().text(), inText.spans(Span.Field.ABSTRACT), !inTitle.isEmpty());
        return new Print(plate, number, reason, tune, inTitle, inText, shown, cut);
    }

    /** What of a card's template applies. */
    Shape shape() {
        return new Shape(!shown.isEmpty(), plate.detailed(), plate.named(), !tune.isEmpty());
    }

    /** Whether a card has an abstract, a page of its own here, authors by name, and ways to tune. */
    record Shape(boolean text, boolean detailed, boolean named, boolean tune) {}
}
