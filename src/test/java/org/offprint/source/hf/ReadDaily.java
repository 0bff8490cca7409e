package org.offprint.source.hf;

import java.util.HashSet;
import org.offprint.source.Batch;
import org.offprint.source.http.Answer;

/** Reads a page as the fetch does. */
public final class ReadDaily {

    private ReadDaily() {}

    public static void read(Answer answer, Batch batch) {
        DailyPage.read(answer.body(), "page", "test", new HashSet<>(), batch);
    }
}
