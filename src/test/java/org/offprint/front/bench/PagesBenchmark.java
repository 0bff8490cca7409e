package org.offprint.front.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.offprint.outbox.bench.SinkProcess;
import org.offprint.packaged.JarProcess;

/**
 * Pages of the packaged application, with the seeds in it, under {@code wrk -t2 -c50} beside a bare answer: the redirect of
 * {@code GET /subscribe}, which comes from the same server, through the same filters, and holds nothing. Then the same while
 * digests are made and sent. Needs {@code wrk}, Postfix's {@code smtp-sink} and {@code ./mvnw package}; each page is
 * warmed up for 20 seconds. The arguments are the seconds for each page, 10 by default, the readers, 20,000, and the JVM's
 * further options.
 */
public final class PagesBenchmark {

    private static final Map<String, String> PAGES = pages();
    private static final int WARM_UP_DAYS = 2;
    /** So long the JVM compiles what a page needs. */
    private static final int WARM_UP_SECONDS = 20;

    private PagesBenchmark() {}

    private record Measured(Wrk idle, Wrk running, double digests) {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        int seconds = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        int readers = arguments.length < 2 ? 20_000 : Integer.parseInt(arguments[1]);
        Path data = Files.createTempDirectory("pages").resolve("data");
        try (SinkProcess sink = new SinkProcess("-u", "nobody");
                JarProcess started = JarProcess.launch(JarProcess.JAR, data, options(sink, arguments))) {
            started.awaitLog("Collected from seeds");
            String site = "http://127.0.0.1:" + started.port();
            Runs runs = new Runs(site);
            Map<String, Wrk> idle = new LinkedHashMap<>();
            for (String page : PAGES.keySet()) {
                Wrk.measure(site + PAGES.get(page), Math.max(WARM_UP_SECONDS, seconds));
                idle.put(page, Wrk.measure(site + PAGES.get(page), seconds));
            }
            runs.enrol(readers);
            for (int warmUp = 0; warmUp < WARM_UP_DAYS; warmUp++) {
                runs.day();
            }
            print(whileRunning(site, seconds, runs, idle));
        }
    }

    private static String[] options(SinkProcess sink, String... arguments) {
        Stream<String> own = Stream.of(
                "-XX:TieredStopAtLevel=4",
                "-Doffprint.admin-password=" + Runs.PASSWORD,
                "-Doffprint.site-url=http://benchmark.example.org",
                "-Doffprint.mail-from=Offprint <digest@example.org>",
                "-Dquarkus.mailer.host=127.0.0.1",
                "-Dquarkus.mailer.port=" + sink.port());
        return Stream.concat(own, Stream.of(arguments).skip(2)).toArray(String[]::new);
    }

    private static Map<String, Measured> whileRunning(String site, int seconds, Runs runs, Map<String, Wrk> idle)
            throws IOException, InterruptedException {
        Map<String, Measured> measured = new LinkedHashMap<>();
        AtomicBoolean enough = new AtomicBoolean();
        Thread running = runs.begin(enough);
        for (String page : PAGES.keySet()) {
            double sent = runs.sent();
            long began = System.nanoTime();
            Wrk busy = Wrk.measure(site + PAGES.get(page), seconds);
            double took = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
            measured.put(page, new Measured(idle.get(page), busy, (runs.sent() - sent) / took));
        }
        enough.set(true);
        running.join();
        return measured;
    }

    private static void print(Map<String, Measured> measured) {
        double bare = measured.values().iterator().next().idle().rate();
        System.out.printf(
                "%-8s %9s %8s %7s | %9s %7s %6s %9s | %s%n",
                "page", "a second", "of bare", "p99 ms", "in a run", "p99 ms", "times", "digests/s", "refused");
        measured.forEach((name, each) -> System.out.printf(
                "%-8s %9.0f %7.0f%% %7.1f | %9.0f %7.1f %6.1f %9.0f | %d%n",
                name,
                each.idle().rate(),
                100 * each.idle().rate() / bare,
                each.idle().p99Millis(),
                each.running().rate(),
                each.running().p99Millis(),
                each.running().p99Millis() / each.idle().p99Millis(),
                each.digests(),
                each.idle().refused() + each.running().refused()));
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("bare", "/subscribe");
        pages.put("start", "/");
        pages.put("privacy", "/privacy");
        pages.put("papers", "/papers");
        pages.put("search", "/papers?q=diffusion+models");
        pages.put("paper", "/papers/1");
        pages.put("preview", "/preview?keywords=diffusion+models%0ALoRA");
        return pages;
    }
}
