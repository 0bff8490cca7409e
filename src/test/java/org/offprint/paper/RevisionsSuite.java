package org.offprint.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class RevisionsSuite {

    private static final Instant MORNING = Instant.parse("2026-01-05T05:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-01-05T17:00:00Z");

    @Inject
    AddPapers addPapers;

    @Inject
    Papers papers;

    @Inject
    Revisions revisions;

    private final String name = "Revised " + UUID.randomUUID();
    private long before;

    @BeforeEach
    void lookUp() {
        before = ask(revisions::latest);
    }

    @Test
    void what_is_added_lies_behind_what_was_known() {
        long one = add(new Draft(name, "About it."), "1", MORNING);
        long other = add(new Draft(name + " again", "About it."), "2", MORNING);
        assertEquals(before + 2, ask(revisions::latest));
        assertEquals(List.of(one, other), changedBehind(before));
        assertEquals(List.of(other), changedBehind(before + 1));
        assertEquals(List.of(), changedBehind(before + 2));
        assertEquals(1, ask(() -> revisions.countChangedBehind(before + 1)));
    }

    @Test
    void the_stamp_is_another_one_as_soon_as_a_paper_came() {
        for (int i = 0; i < 20; i++) {
            String last = ask(papers::stamp);
            assertEquals(last, ask(papers::stamp));
            add(new Draft(name, "About it, said anew " + i), "1", MORNING.plusSeconds(i));
            assertNotEquals(last, ask(papers::stamp));
        }
    }

    @Test
    void a_changed_paper_comes_again_and_an_unchanged_one_does_not() {
        long id = add(new Draft(name, "About it."), "1", MORNING);
        add(new Draft(name, "About it."), "1", EVENING);
        assertEquals(before + 1, ask(revisions::latest));
        add(new Draft(name, "About it.").upvotes(3), "1", EVENING);
        assertEquals(List.of(id), changedBehind(before + 1));
        assertEquals(before + 2, ask(revisions::latest));
    }

    @Test
    void of_two_that_turn_out_to_be_one_the_other_is_told_to_be_gone() {
        String doi = "10.1000/" + UUID.randomUUID();
        long living = add(new Draft(name, "About it.").doi(doi), "1", MORNING);
        long gone = add(new Draft(name + " in print", "About it."), "2", MORNING);
        add(new Draft(name + " in print", "About it.").doi(doi), "2", EVENING);
        assertEquals(List.of(gone), ask(() -> revisions.mergedBehind(before + 2)));
        assertEquals(List.of(), ask(() -> revisions.mergedBehind(before + 3)));
        assertEquals(living, ask(() -> papers.byIds(List.of(gone))).get(gone).id());
    }

    @Test
    void a_paper_that_is_older_than_another_since_a_merge_comes_again() {
        String doi = "10.1000/" + UUID.randomUUID();
        long living = add(new Draft(name, "About it.").doi(doi), "1", EVENING);
        add(new Draft(name + " in print", "About it."), "2", MORNING);
        long known = ask(revisions::latest);
        add(new Draft(name + " in print", "About it.").doi(doi), "2", EVENING);
        assertEquals(List.of(living), changedBehind(known));
        assertEquals(
                MORNING, ask(() -> papers.byIds(List.of(living))).get(living).collectedAt());
    }

    /** One that was fetched in the morning and waited until the evening must not hide behind one of noon. */
    @Test
    void the_order_is_that_of_commits_and_not_of_clocks() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<Long> late = new CompletableFuture<>();
            long first = QuarkusTransaction.requiringNew().call(() -> {
                long id = addJoining(new Draft(name, "About it."), "1", EVENING);
                CompletableFuture.supplyAsync(() -> add(new Draft(name + " too", "About it."), "2", MORNING), other)
                        .thenAccept(late::complete);
                assertEquals(before, ask(revisions::latest), "not yet committed");
                return id;
            });
            assertEquals(List.of(first, late.get()), changedBehind(before));
            assertEquals(List.of(late.get()), changedBehind(before + 1));
        } finally {
            other.shutdown();
        }
    }

    @Test
    void those_who_add_at_once_never_share_one() {
        ExecutorService crowd = Executors.newFixedThreadPool(4);
        try {
            List<CompletableFuture<Long>> all = IntStream.range(0, 60)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> add(new Draft(name + " " + i, "About it."), "" + i, MORNING), crowd))
                    .toList();
            all.forEach(CompletableFuture::join);
        } finally {
            crowd.shutdown();
        }
        for (int made = 0; made <= 60; made++) {
            assertEquals(60 - made, changedBehind(before + made).size());
        }
    }

    @Test
    void the_last_ids_are_the_highest() {
        long one = add(new Draft(name, "About it."), "1", MORNING);
        long other = add(new Draft(name + " again", "About it."), "2", MORNING);
        assertEquals(List.of(other, one), ask(() -> papers.lastIds(2)));
    }

    @Test
    void the_stamp_changes_with_each_of_them() {
        String first = ask(papers::stamp);
        add(new Draft(name, "About it."), "1", EVENING);
        String second = ask(papers::stamp);
        add(new Draft(name, "About something else."), "1", MORNING);
        String third = ask(papers::stamp);
        assertEquals(3, List.of(first, second, third).stream().distinct().count());
    }

    private List<Long> changedBehind(long revision) {
        return ask(() -> revisions.changedBehind(revision));
    }

    private long add(Draft draft, String key, Instant now) {
        return ask(() -> addJoining(draft, key, now));
    }

    private long addJoining(Draft draft, String key, Instant now) {
        Copy copy = new Copy(new Origin(SourceType.UPLOAD, "test", name + key), draft.facts());
        return addPapers.add(List.of(copy), now).verdicts().get(0).paper();
    }

    private static <T> T ask(Supplier<T> question) {
        return QuarkusTransaction.requiringNew().call(question::get);
    }
}
