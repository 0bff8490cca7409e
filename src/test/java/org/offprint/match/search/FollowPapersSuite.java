package org.offprint.match.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.claim.Drain;
import org.offprint.interest.Expression;
import org.offprint.interest.Interests;
import org.offprint.match.ranking.SearchOrder.Slice;
import org.offprint.paper.AddPapers;
import org.offprint.paper.Copy;
import org.offprint.paper.Draft;
import org.offprint.paper.Origin;
import org.offprint.paper.Papers;
import org.offprint.paper.Revisions;
import org.offprint.paper.SourceType;
import org.offprint.paper.Verdict;

abstract class FollowPapersSuite {

    private static final Instant NOW = Instant.parse("2026-01-05T05:00:00Z");

    @Inject
    AddPapers addPapers;

    @Inject
    Papers papers;

    @Inject
    Revisions revisions;

    @Inject
    Drain drain;

    @Inject
    EntityManager store;

    private final String word = "zz" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    private FollowPapers index;

    @BeforeEach
    void start() {
        index = holding(Integer.MAX_VALUE);
    }

    @AfterEach
    void stop() {
        index.close();
    }

    @Test
    void all_that_is_held_is_found_once_it_is_made() {
        List<Long> ids = add(NOW, "one", "two", "three");
        assertNull(index.take());
        assertEquals(new Coverage(0, 0, 0), index.coverage());
        index.follow();
        assertEquals(ids, found(word));
        long held = ask(papers::count);
        assertEquals(new Coverage(held, held, null), index.coverage());
        assertEquals(0, ask(index::missing));
    }

    @Test
    void what_comes_and_changes_later_is_found_as_it_is_then() {
        index.follow();
        List<Long> ids = add(NOW, "one", "two");
        assertEquals(2, ask(index::missing));
        assertEquals(List.of(), found(word));
        index.follow();
        assertEquals(ids, found(word));
        add(NOW.minusSeconds(60), new Draft("Retitled", word + " and xylophones"), "one");
        index.follow();
        assertEquals(ids, found(word));
        assertEquals(ids.subList(0, 1), found(word + " + xylophones"));
        assertEquals(List.of(), found(word + " + title: one"));
    }

    @Test
    void a_paper_that_turned_out_to_be_another_one_is_found_once() {
        String doi = "10.1000/" + UUID.randomUUID();
        long living = add(NOW, new Draft("Preprint of " + word, "About it.").doi(doi), "one");
        add(NOW, new Draft("Print of " + word, "About it."), "two");
        index.follow();
        assertEquals(2, found(word).size());
        add(NOW, new Draft("Print of " + word, "About it.").doi(doi), "two");
        assertTrue(ask(index::missing) > 0);
        index.follow();
        assertEquals(List.of(living), found(word));
    }

    @Test
    void more_papers_than_one_chunk_come_in() {
        index.follow();
        String[] many = IntStream.range(0, 1_200).mapToObj(i -> "number " + i).toArray(String[]::new);
        List<Long> ids = add(NOW, many);
        index.follow();
        assertEquals(ids, found(word));
        QuarkusTransaction.requiringNew().run(() -> delete(ids));
    }

    @Test
    void rows_that_somebody_deleted_by_hand_are_missed_with_the_next_change() {
        List<Long> ids = add(NOW, "one", "two", "three");
        index.follow();
        QuarkusTransaction.requiringNew().run(() -> delete(ids.subList(1, 2)));
        List<Long> next = add(NOW, "four");
        index.follow();
        assertEquals(List.of(ids.get(0), ids.get(2), next.get(0)), found(word));
    }

    @Test
    void where_not_all_fit_the_last_ones_are_held() {
        List<Long> ids = new ArrayList<>(add(NOW, "one", "two", "three"));
        FollowPapers small = holding(2);
        small.follow();
        assertEquals(ids.subList(1, 3), found(small, word));
        ids.addAll(add(NOW, "four"));
        small.follow();
        assertEquals(ids.subList(2, 4), found(small, word));
        add(NOW, new Draft(word, "Changed, but still too old."), "one");
        small.follow();
        assertEquals(ids.subList(2, 4), found(small, word));
        assertEquals(new Coverage(2, ask(papers::count), null), small.coverage());
        small.close();
    }

    private FollowPapers holding(int most) {
        return new FollowPapers(papers, revisions, drain, most);
    }

    private List<Long> found(String line) {
        return found(index, line);
    }

    /** Ascending. */
    private static List<Long> found(FollowPapers index, String line) {
        Shelf shelf = index.take();
        Search search = new Search(
                null, new Interests.Entry(Expression.parse(line), false), new Search.Newest(), new Slice(0, 5_000));
        Finding finding = shelf.find(search);
        shelf.giveBack();
        assertEquals(finding.total(), finding.ids().size());
        return finding.ids().stream().sorted().toList();
    }

    private List<Long> add(Instant now, String... keys) {
        List<Copy> copies = new ArrayList<>();
        for (String key : keys) {
            copies.add(copy(new Draft(word + " " + key, "About it."), key));
        }
        return QuarkusTransaction.requiringNew().call(() -> addPapers.add(copies, now).verdicts().stream()
                .map(Verdict::paper)
                .toList());
    }

    private long add(Instant now, Draft draft, String key) {
        return QuarkusTransaction.requiringNew().call(() -> addPapers
                .add(List.of(copy(draft, key)), now)
                .verdicts()
                .get(0)
                .paper());
    }

    private Copy copy(Draft draft, String key) {
        return new Copy(new Origin(SourceType.UPLOAD, "test", word + key), draft.facts());
    }

    private void delete(List<Long> ids) {
        for (String table : List.of("paper_copy where paper_id", "paper where id")) {
            store.createNativeQuery("delete from " + table + " in (:ids)")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    private static <T> T ask(Supplier<T> question) {
        return QuarkusTransaction.requiringNew().call(question::get);
    }
}
