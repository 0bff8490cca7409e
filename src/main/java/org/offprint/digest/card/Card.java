package org.offprint.digest.card;

import java.util.stream.Collectors;

/**
 * A paper in a reader's list.
 *
 * @param number its place in the whole list, from 1
 * @param face what is the same for every reader
 * @param reason why it is here, in words
 * @param tune where its reader says "less like this" and the like, empty where nobody is asked
 */
public record Card(int number, Face face, String reason, String tune) {

    /** The title without marks. */
    public String title() {
        return face.title().stream().map(Piece::text).collect(Collectors.joining());
    }
}
