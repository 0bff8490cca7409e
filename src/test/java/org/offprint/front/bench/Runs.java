package org.offprint.front.bench;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs of digests that follow one another while something else is measured: each serves all readers on another day, with
 * papers that are the seeds' under new titles. One thread runs them, another one may ask how far they are.
 */
final class Runs {

    static final String PASSWORD = "benchmark";

    private static final int PAPERS_A_DAY = 30;
    /** Further ahead no run may be asked for. */
    private static final int MOST_DAYS = 30;

    private static final Pattern SENT =
            Pattern.compile("offprint_mails_total\\{kind=\"digest\",outcome=\"sent\"[^}]*\\} ([0-9.E+]+)");
    private static final List<String> TOPICS = List.of(
            "diffusion models", "LoRA", "agents", "reasoning", "language models", "video", "reinforcement learning");

    private final String site;
    private final List<Map<String, ?>> seeds;
    private int day;

    Runs(String site) {
        this.site = site;
        this.seeds = Stream.of(1, 2, 3, 4)
                .flatMap(page ->
                        given()
                                .get(site + "/api/papers?page=" + page)
                                .jsonPath()
                                .<Map<String, ?>>getList("items")
                                .stream())
                .toList();
    }

    void enrol(int readers) {
        for (int first = 0; first < readers; first += 5_000) {
            String rows = IntStream.range(first, Math.min(readers, first + 5_000))
                    .mapToObj(Runs::row)
                    .collect(Collectors.joining("", "email,keywords,hour,zone,maxPapers,consentedAt\n", ""));
            operator()
                    .contentType("text/csv")
                    .body(rows)
                    .post(site + "/api/admin/subscribers.csv")
                    .then()
                    .statusCode(200);
        }
    }

    private static String row(int number) {
        String keywords = IntStream.of(0, 1, 3)
                .mapToObj(next -> TOPICS.get((number + next) % TOPICS.size()))
                .collect(Collectors.joining(";"));
        return "reader%d@example.org,%s,7,UTC,10,2020-01-01%n".formatted(number, keywords);
    }

    /** One more day, from its papers to its last mail. */
    void day() {
        day++;
        if (day > MOST_DAYS) {
            throw new IllegalStateException("no more days than " + MOST_DAYS + ": take more readers");
        }
        List<Map<String, Object>> papers = IntStream.range(0, PAPERS_A_DAY)
                .mapToObj(at -> seeds.get((day * PAPERS_A_DAY + at) % seeds.size()))
                .map(seed -> Map.<String, Object>of(
                        "title", seed.get("title") + ", again on day " + day, "abstract", seed.get("abstract")))
                .toList();
        operator()
                .contentType("application/json")
                .body(papers)
                .post(site + "/api/admin/papers")
                .then()
                .statusCode(200);
        operator()
                .queryParam("asOf", Instant.now().plus(Duration.ofDays(day)).toString())
                .post(site + "/api/admin/editions/run")
                .then()
                .statusCode(200);
    }

    /** Begins one day after another, in a thread of its own, until somebody says that it is enough. */
    Thread begin(AtomicBoolean enough) {
        Thread thread = new Thread(
                () -> {
                    while (!enough.get()) {
                        day();
                    }
                },
                "runs");
        thread.start();
        return thread;
    }

    /** Digests sent so far. */
    double sent() {
        Matcher sent = SENT.matcher(given().get(site + "/q/metrics").asString());
        return sent.find() ? Double.parseDouble(sent.group(1)) : 0;
    }

    private static RequestSpecification operator() {
        return given().auth().preemptive().basic("admin", PASSWORD);
    }
}
