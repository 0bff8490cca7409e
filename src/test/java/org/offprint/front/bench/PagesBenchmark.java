package org.offprint.front.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.packaged.JarProcess;

/**
 * Pages of the packaged application, with the seeds in it, under {@code wrk -t2 -c50} beside a bare answer: the redirect of
 * {@code GET /subscribe}, which comes from the same server, through the same filters, and holds nothing. Needs {@code wrk}
 * and {@code ./mvnw package}; the argument is the seconds for each page, 10 by default.
 */
public final class PagesBenchmark {

    private static final Map<String, String> PAGES = pages();
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern SLOWEST = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)");

    private PagesBenchmark() {}

    private record Measured(double rate, double p99Millis, String refused) {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        int seconds = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        Path data = Files.createTempDirectory("pages").resolve("data");
        try (JarProcess started = JarProcess.launch(JarProcess.JAR, data, "-XX:TieredStopAtLevel=4")) {
            started.awaitLog("Listening on");
            String site = "http://127.0.0.1:" + started.port();
            Map<String, Measured> measured = new LinkedHashMap<>();
            for (Map.Entry<String, String> page : PAGES.entrySet()) {
                wrk(site + page.getValue(), Math.max(3, seconds / 2));
                measured.put(page.getKey(), wrk(site + page.getValue(), seconds));
            }
            print(measured);
        }
    }

    private static void print(Map<String, Measured> measured) {
        double bare = measured.values().iterator().next().rate();
        System.out.printf("%-14s %10s %8s %8s %s%n", "page", "a second", "of bare", "p99 ms", "refused");
        measured.forEach((name, each) -> System.out.printf(
                "%-14s %10.0f %7.0f%% %8.1f %s%n",
                name, each.rate(), 100 * each.rate() / bare, each.p99Millis(), each.refused()));
    }

    private static Measured wrk(String address, int seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("wrk", "-t2", "-c50", "-d" + seconds + "s", "--latency", address)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher rate = RATE.matcher(said);
        Matcher slowest = SLOWEST.matcher(said);
        Matcher refused = REFUSED.matcher(said);
        if (!rate.find() || !slowest.find()) {
            throw new IllegalStateException(said);
        }
        return new Measured(
                Double.parseDouble(rate.group(1)),
                Double.parseDouble(slowest.group(1)) * unit(slowest.group(2)),
                refused.find() ? refused.group(1) : "0");
    }

    private static double unit(String name) {
        return name.equals("us") ? 0.001 : name.equals("ms") ? 1 : 1000;
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
