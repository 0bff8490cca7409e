package org.offprint.match;

import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.paper.PaperView;
import org.offprint.source.SeedPapers;

class DeskTest {

    @Test
    void pages_of_a_search_do_not_push_out_what_previews_ask_about() {
        List<PaperView> papers = SeedPapers.all();
        Desk desk = new Desk();
        Analysed analysed = desk.of(papers);
        for (int page = 0; page < 10; page++) {
            desk.of(papers.subList(page * 30, page * 30 + 30));
        }
        assertSame(analysed, desk.of(papers));
    }
}
