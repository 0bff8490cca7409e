package org.offprint.source.arxiv;

import java.util.HashSet;
import org.offprint.source.Batch;
import org.offprint.source.http.Answer;

/** Reads a document as the fetches do. */
public final class ReadArxiv {

    private ReadArxiv() {}

    public static void search(Answer answer, Batch batch) {
        SearchPage.read(answer, "page", "test", new HashSet<>(), batch);
    }

    public static void announced(Answer answer, Batch batch) {
        Announced.read(answer, "test", batch);
    }
}
