package org.offprint.subscriber;

import org.offprint.interest.PackedInterests;

/**
 * What a reader chose, a value replaced whole.
 *
 * @param interests none at all means the trending papers
 * @param maxPapers the most papers in a digest, 1 to 50
 * @param popularity 0 to 100: from relevance alone to trend alone
 */
public record Choices(
        PackedInterests interests, Cadence cadence, int maxPapers, Detail detail, WhenEmpty whenEmpty, int popularity) {

    public static final int MOST_PAPERS = 50;
    public static final int MOST_POPULARITY = 100;

    public Choices {
        if (maxPapers < 1 || maxPapers > MOST_PAPERS) {
            throw new IllegalArgumentException("a digest has 1 to 50 papers, not " + maxPapers);
        }
        if (popularity < 0 || popularity > MOST_POPULARITY) {
            throw new IllegalArgumentException("popularity is 0 to 100, not " + popularity);
        }
    }

    /** The defaults for all but interests and cadence: ten papers, short, no mail when empty, popularity 30. */
    public static Choices of(PackedInterests interests, Cadence cadence) {
        return new Choices(interests, cadence, 10, Detail.SHORT, WhenEmpty.SKIP, 30);
    }
}
