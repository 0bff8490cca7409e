package org.offprint.source.feed;

import org.offprint.source.Batch;
import org.offprint.source.http.Answer;

/** Reads a document as the fetch does. */
public final class ReadFeed {

    private ReadFeed() {}

    public static void read(Answer answer, Batch batch) {
        FeedPage.read(answer, "test", batch);
    }
}
