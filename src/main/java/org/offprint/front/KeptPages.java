package org.offprint.front;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.offprint.match.search.Coverage;
import org.offprint.match.search.FindPapers;
import org.offprint.paper.Papers;

/**
 * Pages that look the same to everybody: drawn once, and again when the minute, a paper, or what searches look through has
 * changed. An answer with a fault is not kept. Thread-safe.
 */
@Singleton
class KeptPages {

    private static final int MOST = 200;
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final Papers papers;
    private final FindPapers findPapers;
    private final Clock clock;
    private final Map<Object, Kept> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Kept> eldest) {
            return size() > MOST;
        }
    });

    KeptPages(Papers papers, FindPapers findPapers, Clock clock) {
        this.papers = papers;
        this.findPapers = findPapers;
        this.clock = clock;
    }

    /** A page with its status. */
    record Drawn(int status, TemplateInstance page) {}

    /** How things were before a page was drawn: what changes meanwhile makes it old at once. */
    private record Moment(String papers, Coverage searched, Instant minute) {}

    private record Kept(Moment moment, String html) {}

    /** @param what is asked for; whatever equals it gets the same page */
    Response answer(Object what, Supplier<Drawn> draw) {
        return answer(what, draw, UnaryOperator.identity());
    }

    /** @param finish what each answer gets of its own, in the page that is kept */
    Response answer(Object what, Supplier<Drawn> draw, UnaryOperator<String> finish) {
        Moment moment = new Moment(
                papers.stamp(), findPapers.coverage(), clock.instant().truncatedTo(ChronoUnit.MINUTES));
        Kept last = kept.get(what);
        if (last != null && last.moment().equals(moment)) {
            return response(200, finish.apply(last.html()));
        }
        Drawn drawn = draw.get();
        String html = drawn.page().render();
        if (drawn.status() == 200) {
            kept.put(what, new Kept(moment, html));
        }
        return response(drawn.status(), finish.apply(html));
    }

    private static Response response(int status, String html) {
        return Response.status(status).type(HTML).entity(html).build();
    }
}
