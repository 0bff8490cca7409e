package org.offprint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.offprint.claim.Drain;
import org.offprint.source.played.PlayedMonth;
import org.offprint.source.played.PlayedServer;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;

/**
 * Four weeks and a half, left alone: weekends, a week in which nothing answers, a day of 429, a feed that moves. Nothing is
 * lost, nothing comes twice, and nobody is asked who wants to be left alone.
 */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class MonthStory {

    private static final String FIRST = "2016-02-01T08:00:00Z";
    private static final Instant DOWN = Instant.parse("2016-02-08T00:00:00Z");
    private static final Instant UP = Instant.parse("2016-02-15T00:00:00Z");
    private static final Instant STORM = Instant.parse("2016-02-18T00:00:00Z");
    private static final Instant CALM = Instant.parse("2016-02-19T00:00:00Z");
    private static final Instant MOVE = Instant.parse("2016-02-23T00:00:00Z");
    private static final Instant END = Instant.parse("2016-03-03T00:00:00Z");

    @Inject
    Collecting collecting;

    @Inject
    TurnedClock clock;

    @Inject
    Drain drain;

    private final PlayedServer server = new PlayedServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_month_left_alone() {
        clock.turnTo(FIRST);
        PlayedMonth month = new PlayedMonth(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 3, 2), clock)
                .down(now -> !now.isBefore(DOWN) && now.isBefore(UP))
                .stormy(now -> !now.isBefore(STORM) && now.isBefore(CALM))
                .moved(now -> !now.isBefore(MOVE));
        server.answers(month::answer);
        Collecting.Place place = place();
        TreeMap<Instant, String> states = new TreeMap<>();
        List<Integer> requests = new ArrayList<>();
        for (Instant now = clock.instant(); now.isBefore(END); now = now.plus(step(now))) {
            clock.turnTo(now);
            server.forget();
            place.tick(drain);
            states.put(
                    now,
                    place.report("mannounce").state() + " "
                            + place.report("marxiv").state());
            if (!now.isBefore(DOWN) && now.isBefore(UP)) {
                requests.add(server.asked().size());
            }
        }

        assertEquals(0, month.impolite());
        assertTrue(at(states, "2016-02-06T12:00:00Z").startsWith("quiet "), states::toString);
        assertEquals("failing failing", at(states, "2016-02-12T12:00:00Z"));
        assertEquals("failing failing", at(states, "2016-02-18T12:00:00Z"));
        assertTrue(!at(states, "2016-02-22T23:00:00Z").contains("failing"), states::toString);
        int asked = requests.stream().mapToInt(Integer::intValue).sum();
        assertTrue(asked <= 4 * 16, "in the week without answers, with waits that grow: " + asked);

        TreeSet<String> missing = new TreeSet<>(month.announced());
        missing.removeIf(id -> collecting.paper(id).isPresent());
        assertEquals(new TreeSet<String>(), missing);
        month.posted()
                .forEach(title ->
                        assertEquals(1, collecting.papers("title", title).size(), title));
        long all = month.announced().size() + month.posted().size();
        assertEquals(all, collecting.collected("2016-02-01T00:00:00Z", "2016-03-04T00:00:00Z"));
        String counted = PlayedMonth.ids(LocalDate.of(2016, 2, 24)).get(0);
        assertEquals(7, collecting.paper(counted).orElseThrow().upvotes());
    }

    private static String at(TreeMap<Instant, String> states, String instant) {
        return states.floorEntry(Instant.parse(instant)).getValue();
    }

    /** Six hours, and one while it storms. */
    private static Duration step(Instant now) {
        return Duration.ofHours(now.isBefore(STORM) || !now.isBefore(CALM) ? 6 : 1);
    }

    private Collecting.Place place() {
        return collecting.set(
                "mhf.type=hf-daily",
                "mhf.url=" + server.url("/daily"),
                "mhf.allow-private=true",
                "mhf.every=24h",
                "marxiv.type=arxiv-api",
                "marxiv.url=" + server.url("/query"),
                "marxiv.allow-private=true",
                "marxiv.categories=cs.CL",
                "marxiv.every=12h",
                "mannounce.type=arxiv-announce",
                "mannounce.url=" + server.url("/atom"),
                "mannounce.allow-private=true",
                "mannounce.categories=cs.CL",
                "mlab.type=feed",
                "mlab.url=" + server.url("/feed"),
                "mlab.allow-private=true");
    }
}
