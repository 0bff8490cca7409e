package org.offprint.front.recent;

import jakarta.inject.Singleton;
import java.util.List;
import org.offprint.match.Keyphrases;
import org.offprint.paper.PaperView;

/** Keywords that bring papers like one, judged by the papers of the last weeks. Thread-safe. */
@Singleton
public class LikeThis {

    private static final int MOST = 4;

    private final RecentPapers recent;
    private final Keyphrases keyphrases;

    LikeThis(RecentPapers recent, Keyphrases keyphrases) {
        this.recent = recent;
        this.keyphrases = keyphrases;
    }

    /** Lines for the form, the most telling first; none when the paper has nothing but common words. */
    public List<String> keywords(PaperView paper) {
        return keyphrases.of(paper, recent.papers(), MOST);
    }
}
