package org.offprint.front.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code wrk -t2 -c50} measured of one address.
 *
 * @param rate answers a second
 * @param p99Millis 99 of 100 answers took no longer
 * @param refused answers that were neither a page nor a redirect
 */
record Wrk(double rate, double p99Millis, long refused) {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern SLOWEST = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)");

    static Wrk measure(String address, int seconds) throws IOException, InterruptedException {
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
        return new Wrk(
                Double.parseDouble(rate.group(1)),
                Double.parseDouble(slowest.group(1)) * unit(slowest.group(2)),
                refused.find() ? Long.parseLong(refused.group(1)) : 0);
    }

    private static double unit(String name) {
        return name.equals("us") ? 0.001 : name.equals("ms") ? 1 : 1000;
    }
}
