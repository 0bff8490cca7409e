package org.offprint.match.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.interest.Expression;
import org.offprint.interest.Interests;
import org.offprint.match.APaper;
import org.offprint.match.ranking.SearchOrder.Slice;
import org.offprint.paper.PaperView;

class PaperIndexTest {

    @Test
    void nothing_is_found_before_it_is_published() {
        try (PaperIndex index = new PaperIndex()) {
            assertNull(index.take());
            index.put(List.of(paper(1, "quokka")));
            index.publish();
            index.put(List.of(paper(2, "quokka")));
            assertEquals(List.of(1L), found(index, "quokka"));
            index.publish();
            assertEquals(List.of(1L, 2L), found(index, "quokka"));
        }
    }

    @Test
    void a_paper_that_is_put_again_replaces_itself() {
        try (PaperIndex index = new PaperIndex()) {
            index.put(List.of(paper(1, "quokka"), paper(2, "quokka")));
            index.publish();
            index.put(List.of(paper(1, "wombat")));
            index.remove(List.of(2L, 77L));
            assertEquals(1, index.publish().size());
            assertEquals(List.of(), found(index, "quokka"));
            assertEquals(List.of(1L), found(index, "wombat"));
        }
    }

    @Test
    void publishing_nothing_new_changes_nothing() {
        try (PaperIndex index = new PaperIndex()) {
            index.put(List.of(paper(1, "quokka")));
            assertSame(index.publish(), index.publish());
        }
    }

    @Test
    void who_searches_is_not_disturbed_by_news_nor_by_the_end() {
        PaperIndex index = new PaperIndex();
        index.put(List.of(paper(1, "quokka")));
        index.publish();
        Shelf taken = Objects.requireNonNull(index.take());
        index.put(List.of(paper(2, "quokka")));
        index.publish();
        index.close();
        assertEquals(1, taken.find(search("quokka")).total());
        taken.giveBack();
        assertNull(index.take());
    }

    @Test
    void many_search_while_it_grows() {
        ExecutorService crowd = Executors.newFixedThreadPool(3);
        try (PaperIndex index = new PaperIndex()) {
            index.put(List.of(paper(1, "quokka")));
            index.publish();
            List<CompletableFuture<Void>> searching = IntStream.range(0, 3)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> searchOnAndOn(index), crowd))
                    .toList();
            for (int id = 2; id <= 200; id++) {
                index.put(List.of(paper(id, "quokka")));
                index.remove(List.of(id - 1L));
                index.publish();
            }
            searching.forEach(CompletableFuture::join);
        } finally {
            crowd.shutdown();
        }
    }

    /** Whatever is published, it is always one paper. */
    private static void searchOnAndOn(PaperIndex index) {
        for (int i = 0; i < 500; i++) {
            assertEquals(1, found(index, "quokka").size());
        }
    }

    private static List<Long> found(PaperIndex index, String line) {
        Shelf shelf = Objects.requireNonNull(index.take());
        try {
            return new ArrayList<>(shelf.find(search(line)).ids());
        } finally {
            shelf.giveBack();
        }
    }

    private static Search search(String line) {
        return new Search(
                null, new Interests.Entry(Expression.parse(line), false), new Search.Newest(), new Slice(0, 10));
    }

    private static PaperView paper(long id, String title) {
        return APaper.titled(title).number(id).view();
    }
}
