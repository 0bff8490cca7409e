package org.offprint.match;

/**
 * A text as a lattice of spellings (numbers of a {@link Vocabulary}): an edge from word i to i+1 with the word, and one
 * from i to i+2 with the two written as one.
 *
 * @param single the spelling of each word
 * @param joined the spelling of each word and the next as one, -1 where they are not joined
 * @param starts where each word begins in the text
 * @param ends behind the last unit of each word
 */
record Lattice(int[] single, int[] joined, int[] starts, int[] ends) {

    int length() {
        return single.length;
    }
}
