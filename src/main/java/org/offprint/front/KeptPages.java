package org.offprint.front;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.offprint.front.recent.Kept;
import org.offprint.front.recent.RecentPapers;
import org.offprint.match.search.Coverage;
import org.offprint.match.search.FindPapers;
import org.offprint.paper.Papers;

/**
 * Pages that look the same to everybody: drawn once, and again when the minute, a paper, or what searches look through has
 * changed; whoever asks while one is drawn again gets the last, when that is at most ten minutes older. An answer with a fault
 * is not kept. Thread-safe.
 */
@Singleton
class KeptPages {

    private static final int MOST = 200;
    /** What nobody asked for in between may be of yesterday; papers come in by the day, so that minutes matter little. */
    private static final Duration OLDEST = Duration.ofMinutes(10);
    /** No page has it: HTML forbids the character. */
    private static final String NO_HOLE = "\0";

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final Papers papers;
    private final RecentPapers recent;
    private final FindPapers findPapers;
    private final Clock clock;
    private final Map<Object, Kept<Moment, Printed>> kept = new ConcurrentHashMap<>();

    KeptPages(Papers papers, RecentPapers recent, FindPapers findPapers, Clock clock) {
        this.papers = papers;
        this.recent = recent;
        this.findPapers = findPapers;
        this.clock = clock;
    }

    /** A page with its status. */
    record Drawn(int status, TemplateInstance page) {}

    /** How things were before a page was drawn: what changes meanwhile makes it old at once. */
    private record Moment(String papers, boolean recent, Coverage searched, Instant minute) {

        /** Whether a page of the one may be shown in the other while it is drawn again: of a busy page nobody waits. */
        boolean isNear(Moment other) {
            return Duration.between(minute, other.minute).abs().compareTo(OLDEST) <= 0;
        }
    }

    /** @param octets of a page, between its holes */
    private record Printed(int status, List<byte[]> octets) {}

    /** @param what is asked for; whatever equals it gets the same page */
    Response answer(Object what, Supplier<Drawn> draw) {
        return answer(what, draw, NO_HOLE, () -> "");
    }

    /**
     * @param hole stands in the drawn page where each answer has something of its own
     * @param filling gives that
     */
    Response answer(Object what, Supplier<Drawn> draw, String hole, Supplier<String> filling) {
        Moment moment = new Moment(
                papers.stamp(),
                recent.isReady(),
                findPapers.coverage(),
                clock.instant().truncatedTo(ChronoUnit.MINUTES));
        Kept<Moment, Printed> page = page(what, moment);
        Printed printed = page.orLast(moment, moment::isNear, () -> print(draw.get(), hole));
        if (printed.status() != 200) {
            kept.remove(what, page);
        }
        return response(printed, filling);
    }

    private Kept<Moment, Printed> page(Object what, Moment now) {
        Kept<Moment, Printed> page = kept.get(what);
        if (page == null) {
            makeRoom(now);
            page = kept.computeIfAbsent(what, asked -> new Kept<>());
        }
        return page;
    }

    private void makeRoom(Moment now) {
        if (kept.size() >= MOST) {
            kept.values().removeIf(page -> !page.isFor(now::equals));
        }
        if (kept.size() >= MOST) {
            kept.clear();
        }
    }

    private static Printed print(Drawn drawn, String hole) {
        List<byte[]> octets = Arrays.stream(drawn.page().render().split(Pattern.quote(hole), -1))
                .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
                .toList();
        return new Printed(drawn.status(), octets);
    }

    private static Response response(Printed printed, Supplier<String> filling) {
        List<byte[]> octets = printed.octets();
        return Response.status(printed.status())
                .type(HTML)
                .entity(octets.size() == 1 ? octets.get(0) : filled(octets, filling))
                .build();
    }

    private static byte[] filled(List<byte[]> octets, Supplier<String> filling) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        for (int i = 0; i < octets.size(); i++) {
            page.writeBytes(i == 0 ? new byte[0] : filling.get().getBytes(StandardCharsets.UTF_8));
            page.writeBytes(octets.get(i));
        }
        return page.toByteArray();
    }
}
