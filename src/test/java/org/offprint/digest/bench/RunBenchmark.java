package org.offprint.digest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.offprint.match.bench.Material;

/**
 * A whole run of the packaged application, cold: so many readers who are all due, so many new papers. Prints digests a
 * second beside {@code smtp-source} into the same sink, and each stage's share; checks that every reader's mail arrived once.
 * Needs {@code ./mvnw package} and Postfix; {@link Order} has the arguments.
 */
public final class RunBenchmark {

    private static final int DIGEST_BYTES = 25_000;

    private RunBenchmark() {}

    public static void main(String... words) throws Exception {
        Order order = Order.of(words);
        Path folder = Files.createTempDirectory("run");
        try (BenchStore store = BenchStore.of(order.store(), folder);
                BenchSink sink = BenchSink.of(order.sink())) {
            Files.createDirectories(store.data());
            say(
                    "%,d readers, %,d papers, %,d expressions, %,d days before, %s, %d node(s), %s of heap, sink: %s, load: %s",
                    order.readers(),
                    order.papers(),
                    order.expressions(),
                    order.days(),
                    order.store(),
                    order.nodes(),
                    order.heap(),
                    order.sink(),
                    load());
            fill(order, store, sink);
            measure(order, store, sink, folder);
        } finally {
            delete(folder);
        }
        System.exit(0);
    }

    private static void fill(Order order, BenchStore store, BenchSink sink) throws Exception {
        try (BenchNode node = BenchNode.start(order, store, sink.port())) {
            node.process().awaitLog("Collected from seeds");
            node.process().terminate();
        }
        try (var connection = store.connect()) {
            Filling.fill(connection, Material.of(order.readers(), order.expressions(), order.papers()), order.days());
        }
    }

    private static void measure(Order order, BenchStore store, BenchSink sink, Path folder) throws Exception {
        double source = sink.sourceRate(Math.min(order.readers(), 20_000), DIGEST_BYTES);
        Path file = order.jfr().isEmpty() ? folder.resolve("run.jfr") : Path.of(order.jfr());
        List<BenchNode> nodes = new ArrayList<>();
        Instant from;
        double seconds;
        try {
            for (int i = 0; i < order.nodes(); i++) {
                nodes.add(BenchNode.start(
                        order,
                        store,
                        sink.port(),
                        i == 0 ? Profile.options(Path.of(order.java()), file) : new String[0]));
            }
            sink.forget();
            from = Instant.now();
            String report = run(nodes, from.plus(Duration.ofHours(2)));
            seconds = Duration.between(from, Instant.now()).toNanos() / 1e9;
            say("  %s", report);
            for (BenchNode node : nodes) {
                node.process().terminate();
            }
        } finally {
            for (BenchNode node : nodes) {
                node.close();
            }
        }
        print(order, order.readers() / seconds, source, Profile.of(file, from, Instant.now()));
        check(order, store, sink);
    }

    private static String run(List<BenchNode> nodes, Instant asOf) {
        return nodes.stream().map(node -> CompletableFuture.supplyAsync(() -> run(node, asOf))).toList().stream()
                .map(CompletableFuture::join)
                .reduce((one, other) -> one + "\n  " + other)
                .orElseThrow();
    }

    private static String run(BenchNode node, Instant asOf) {
        try {
            return node.run(asOf);
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    private static void print(Order order, double rate, double source, Profile profile) {
        say(
                "  digests a second                         %,8.0f   of %,d, in %.1f s",
                rate, order.readers(), order.readers() / rate);
        say("  smtp-source -d -s 10 -l 25000            %,8.0f   mails a second into the same sink", source);
        say("  the run of smtp-source                   %8.1f %% goal 1: >= 75", 100 * rate / source);
        for (Profile.Stage stage : Profile.Stage.values()) {
            say(
                    "  of the node's time: %-20s %8.1f %% %8.1f us of a core a digest%s",
                    stage.name().toLowerCase(Locale.ROOT),
                    profile.percent(stage),
                    profile.seconds(stage) * 1e6 / order.readers(),
                    stage == Profile.Stage.DATABASE ? "   goal 7: <= 10 %" : "");
        }
        double made = profile.seconds(Profile.Stage.MATCH) + profile.seconds(Profile.Stage.RENDER);
        say(
                "  match and render                         %8.1f us of a core a digest, goal 6: <= 35",
                made * 1e6 / order.readers());
        say(
                "  live heap at most                        %8.1f MB goal 4: the same for ten times the readers",
                profile.mostHeap());
        say("  load                                     %s", load());
    }

    private static void check(Order order, BenchStore store, BenchSink sink) throws Exception {
        int sent;
        try (var connection = store.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(distinct subscriber_id), count(*) from edition where state = 'SENT' and id > "
                                + (long) order.days() * order.readers())) {
            rows.next();
            sent = rows.getInt(1) == rows.getInt(2) ? rows.getInt(1) : -1;
        }
        int taken = sink.taken();
        say("  readers with one edition that was sent   %,8d   mails that the sink took %,d", sent, taken);
        boolean all = sent == order.readers() || order.sink().equals("failing");
        if (!all || taken != sent || !sink.eachOnce()) {
            say("WRONG: not every mail arrived once");
            System.exit(1);
        }
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
