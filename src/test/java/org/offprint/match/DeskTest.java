package org.offprint.match;

import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
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

    @Test
    void those_who_ask_at_once_have_the_papers_taken_apart_once() {
        List<PaperView> papers = SeedPapers.all();
        Desk desk = new Desk();
        CountDownLatch all = new CountDownLatch(4);
        List<CompletableFuture<Analysed>> asked = IntStream.range(0, 4)
                .mapToObj(asker -> CompletableFuture.supplyAsync(
                        () -> {
                            all.countDown();
                            awaitAll(all);
                            return desk.of(papers);
                        },
                        work -> new Thread(work).start()))
                .toList();
        Analysed first = asked.get(0).join();
        asked.forEach(one -> assertSame(first, one.join()));
    }

    private static void awaitAll(CountDownLatch all) {
        try {
            all.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
