package org.offprint.match;

import java.util.Arrays;

/**
 * What a hit in each paper's abstract counts for: 1 where that is as long as abstracts are in the mean, less in a longer
 * one, which names more in passing, and at most 2, so that no single hit outweighs one in the title.
 */
public final class Brevity {

    private Brevity() {}

    /**
     * @param lengths how many words each abstract has; one of none is no abstract
     */
    public static float[] of(int[] lengths) {
        double usual =
                Arrays.stream(lengths).filter(length -> length > 0).average().orElse(1);
        float[] brevity = new float[lengths.length];
        for (int paper = 0; paper < brevity.length; paper++) {
            brevity[paper] = (float) (2 / (1 + lengths[paper] / usual));
        }
        return brevity;
    }
}
