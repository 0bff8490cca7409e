package org.offprint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offprint.claim.Drain;
import org.offprint.claim.Lease;
import org.offprint.claim.Leases;
import org.offprint.paper.AddPapers;
import org.offprint.paper.Copy;
import org.offprint.paper.Draft;
import org.offprint.paper.Origin;
import org.offprint.paper.PaperView;
import org.offprint.paper.Papers;
import org.offprint.paper.SourceType;
import org.offprint.problem.Refusal;
import org.offprint.source.http.Cached;
import org.offprint.story.TurnedClock;

abstract class CollectPapersSuite {

    private static final String SEEDS = "seeds";

    @Inject
    CollectPapers collectPapers;

    @Inject
    CollectDuePapers collectDuePapers;

    @Inject
    Sources sources;

    @Inject
    Watermarks watermarks;

    @Inject
    Leases leases;

    @Inject
    AddPapers addPapers;

    @Inject
    Collecting collecting;

    @Inject
    Papers papers;

    @Inject
    TurnedClock clock;

    @Inject
    Drain drain;

    @Test
    void the_seeds_go_in_once() {
        Collected first = collectPapers.collect(SEEDS);
        assertEquals(643, first.fetched());
        assertEquals(0, first.refused());
        assertEquals(new Collected(643, 0, 0, 0), collectPapers.collect(SEEDS));
    }

    @Test
    void the_seeds_are_588_papers_in_any_order_of_import() {
        List<String> order = new ArrayList<>(SeedFetch.DOCUMENTS);
        for (int turn = 0; turn < order.size(); turn++) {
            Collections.rotate(order, 1);
            assertSeeds(order);
            List<String> back = new ArrayList<>(order);
            Collections.reverse(back);
            assertSeeds(back);
        }
    }

    /** Under a name of their own, so that what other tests store does not matter; undone at the end. */
    private void assertSeeds(List<String> order) {
        Source source = sources.named(SEEDS).orElseThrow();
        QuarkusTransaction.begin();
        try {
            erase();
            Instant later = Instant.parse("2097-01-01T00:00:00Z");
            for (String document : order) {
                List<Copy> copies = SeedFetch.page(source, document, SeedFetch.text(document))
                        .copies();
                addPapers.add(copies, later);
                later = later.plusSeconds(1);
            }
            List<PaperView> all = papers.collectedSince(Instant.parse("2097-01-01T00:00:00Z"), 1000);
            assertEquals(588, all.size(), order::toString);
            assertEquals(158, known(all, PaperView::publishedOn), order::toString);
            assertEquals(156, known(all, PaperView::authorCount), order::toString);
            assertEquals(28, known(all, PaperView::comments), order::toString);
            assertEquals(0, known(all, PaperView::upvotes), order::toString);
            assertEquals(2, known(all, PaperView::organisation), order::toString);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void erase() {
        for (String table : List.of("PaperAlias", "PaperCopy", "Paper")) {
            papers.getEntityManager().createQuery("delete from " + table).executeUpdate();
        }
    }

    private static long known(List<PaperView> papers, Function<PaperView, Object> field) {
        return papers.stream().map(field).filter(Objects::nonNull).count();
    }

    @Test
    void what_was_collected_is_due_again_after_its_pace() {
        collectPapers.collect(SEEDS);
        assertEquals(
                List.of(SEEDS),
                notYetDue(clock.instant().plus(Duration.ofHours(24)).minusSeconds(1)));
        assertEquals(List.of(), notYetDue(clock.instant().plus(Duration.ofHours(24))));
    }

    @Test
    void whoever_wakes_it_finds_the_seeds_in_at_once() {
        collectDuePapers.collectDue();
        long held = QuarkusTransaction.requiringNew().call(() -> papers.count());
        assertEquals(true, held >= 588, () -> "only " + held);
    }

    @Test
    void one_node_at_a_time_reads_a_source() {
        QuarkusTransaction.requiringNew()
                .run(() -> watermarks.locked(SEEDS, clock.instant()).claim(leases.lasting(Duration.ofMinutes(1))));
        Refusal refusal = assertThrows(Refusal.class, () -> collectPapers.collect(SEEDS));
        assertEquals(409, refusal.problem().status());
        QuarkusTransaction.requiringNew()
                .run(() -> watermarks.locked(SEEDS, clock.instant()).release());
    }

    @Test
    void who_lost_its_claim_stores_nothing() {
        ClaimSource claimSource = new ClaimSource(watermarks, leases);
        ClaimSource.Claimed mine = claimSource.claim("lost", clock.instant());
        QuarkusTransaction.requiringNew().run(() -> {
            Watermark watermark = watermarks.locked("lost", clock.instant());
            watermark.fail("paused", null, clock.instant());
            Instant now = leases.now();
            watermark.claim(new Lease("another", now, now.plusSeconds(60)));
        });
        assertThrows(Refusal.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> claimSource.held(mine, clock.instant())));
    }

    @Test
    void a_source_that_fails_keeps_its_words_and_waits_longer_each_time() {
        ClaimSource claimSource = new ClaimSource(watermarks, leases);
        Instant now = clock.instant();
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            claimSource.giveBack(claimSource.claim("failing", now), new IllegalStateException("gone away"), now);
            waits.add(QuarkusTransaction.requiringNew()
                    .call(() -> Duration.between(
                            now, watermarks.locked("failing", now).nextDueAt())));
        }
        assertEquals(
                List.of(1L, 2L, 4L, 8L),
                waits.subList(0, 4).stream().map(Duration::toMinutes).toList());
        assertEquals(Duration.ofDays(1), waits.get(13));
        assertEquals(Optional.of("gone away"), QuarkusTransaction.requiringNew().call(() -> watermarks
                .locked("failing", now)
                .lastError()));
    }

    @Test
    void what_another_node_read_while_this_one_was_busy_is_not_read_again() {
        List<String> reads = new ArrayList<>();
        String[] lines = {"slow.type=feed", "slow.url=http://a.example/", "next.type=feed", "next.url=http://b.example/"
        };
        Collecting.Place another = collecting.read(new Counted(reads, () -> {}), lines);
        Runnable meanwhile = () ->
                Stream.of("next", "slow").filter(name -> !reads.contains(name)).forEach(another::collect);

        collecting.read(new Counted(reads, meanwhile), lines).tick(drain);

        assertEquals(List.of("next", "slow"), reads.stream().sorted().toList());
    }

    @Test
    void what_breaks_while_it_is_stored_leaves_nothing_half_done() {
        int[] length = {40};
        Collecting.Place place = collecting.read(new Strange(length), "half.type=feed", "half.url=http://a.example/");
        assertEquals(new Collected(2, 2, 0, 1), place.collect("half"));
        length[0] = 500; // longer than its column
        assertThrows(Refusal.class, () -> place.collect("half"));
        assertEquals(0, collecting.papers("doi", "10.1000/half.500").size());
        assertEquals("failing", place.report("half").state());
        assertEquals("x".repeat(40), QuarkusTransaction.requiringNew().call(() -> watermarks
                .locked("half", clock.instant())
                .readUpTo()
                .orElseThrow()));
        length[0] = 41;
        assertEquals(2, place.collect("half").added());
    }

    /** Notes who is read, and lets something happen meanwhile. */
    private record Counted(List<String> reads, Runnable meanwhile) implements Fetch {

        @Override
        public SourceType type() {
            return SourceType.FEED;
        }

        @Override
        public Habits habits() {
            return new Habits(null, Duration.ofHours(1), Duration.ZERO, null);
        }

        @Override
        public Fetched from(Look look) {
            reads.add(look.source().name());
            meanwhile.run();
            return new Fetched(List.of(), List.of(), List.of(), Fetched.Mark.NONE);
        }
    }

    /** Brings two papers, a broken entry and a mark of some length. */
    private record Strange(int[] length) implements Fetch {

        @Override
        public SourceType type() {
            return SourceType.FEED;
        }

        @Override
        public Habits habits() {
            return new Habits(null, Duration.ofHours(1), Duration.ZERO, null);
        }

        @Override
        public Fetched from(Look look) {
            Batch batch = new Batch();
            for (String part : List.of("half.", "other.")) {
                String doi = "10.1000/" + part + length[0];
                batch.paper(
                        part,
                        () -> new Copy(
                                new Origin(SourceType.FEED, look.source().name(), doi),
                                new Draft("Zorbel " + doi, "About it.").doi(doi).facts()));
            }
            batch.paper("third", () -> {
                throw new IllegalStateException("a bug");
            });
            return batch.upTo(new Fetched.Mark("x".repeat(length[0]), Cached.NOTHING, null, false));
        }
    }

    @Test
    void an_unknown_source_is_answered_with_those_there_are() {
        Refusal refusal = assertThrows(Refusal.class, () -> collectPapers.collect("nowhere"));
        assertEquals(404, refusal.problem().status());
        assertEquals(true, refusal.problem().detail().contains("seeds"));
    }

    private List<String> notYetDue(Instant at) {
        return QuarkusTransaction.requiringNew().call(() -> watermarks.notYetDue(List.of(SEEDS), at));
    }
}
