package org.offprint.digest.tune;

import java.util.ArrayList;
import java.util.List;

/**
 * One change of a reader's lines, that can be taken back. Making it twice is making it once.
 *
 * @param before the line that is narrowed, empty when one is added
 * @param after the line that is there afterwards
 */
record Tuning(String before, String after) {

    List<String> made(List<String> lines) {
        List<String> made = new ArrayList<>(lines);
        int at = made.indexOf(before);
        if (made.contains(after)) {
            return made;
        }
        if (at < 0) {
            made.add(after);
        } else {
            made.set(at, after);
        }
        return made;
    }

    List<String> undone(List<String> lines) {
        List<String> undone = new ArrayList<>(lines);
        int at = undone.indexOf(after);
        if (at >= 0 && (before.isEmpty() || undone.contains(before))) {
            undone.remove(at);
        } else if (at >= 0) {
            undone.set(at, before);
        }
        return undone;
    }

    /** What it did, as a sentence. */
    String words() {
        return before.isEmpty()
                ? "The line “" + after + "” was added to your keywords."
                : "Your line “" + before + "” is now “" + after + "”.";
    }

    /** What taking it back did, as a sentence. */
    String wordsOfUndo() {
        return before.isEmpty()
                ? "The line “" + after + "” was taken out of your keywords again."
                : "Your line is “" + before + "” again.";
    }
}
