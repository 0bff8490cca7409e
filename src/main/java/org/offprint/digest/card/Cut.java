package org.offprint.digest.card;

/** Where a text that is too long ends: behind a word, or anywhere in a script that writes no blanks. */
public final class Cut {

    private Cut() {}

    /**
     * @param text longer than that
     * @param most how many characters may stay
     * @return how many stay; no pair is torn apart
     */
    public static int end(String text, int most) {
        int blank = text.lastIndexOf(' ', most);
        if (blank > 0) {
            return blank;
        }
        return most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }
}
