package org.offprint.laboratory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One database, one mail server, its readers and nodes. Days follow one another as fast as they are asked for: each has
 * one paper more, and so an edition for every reader.
 */
final class World implements AutoCloseable {

    /** No further ahead may a run be asked for. */
    static final int MOST_DAYS = 29;

    /** Zones whose clocks do not change: each day has 24 hours. */
    private static final List<String> ZONES =
            List.of("UTC", "Asia/Tokyo", "Asia/Kolkata", "America/Bogota", "Africa/Lagos", "Asia/Kathmandu");

    private final Store store;
    private final Path folder;
    private final int readers;
    private final Random random;
    private final Sink sink = new Sink();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Long> faults = new ArrayList<>();
    private final Instant start = Instant.now();
    private int days;

    World(Store store, Path folder, int readers, Random random) throws IOException {
        this.store = store;
        this.folder = folder;
        this.readers = readers;
        this.random = random;
    }

    Store store() {
        return store;
    }

    Sink sink() {
        return sink;
    }

    Random random() {
        return random;
    }

    int readers() {
        return readers;
    }

    int days() {
        return days;
    }

    List<Long> faults() {
        return faults;
    }

    /** A fault happened now. */
    void fault() {
        faults.add(System.nanoTime());
    }

    /** Starts a node; on H2 the one before has ended. */
    Node start(String name, Node.Leases leases, String... more) throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Node node = Node.launch(name, store, data, sink, leases, more);
        nodes.add(node);
        return node.awaitStart();
    }

    /** Takes the readers in, in many zones and at many hours, all with keywords that each day's paper hits. */
    void enrol(Node node) throws IOException, InterruptedException {
        node.process().awaitLog("Collected from seeds");
        for (int first = 0; first < readers; first += 5_000) {
            String rows = IntStream.range(first, Math.min(readers, first + 5_000))
                    .mapToObj(World::row)
                    .collect(Collectors.joining("", "email,keywords,hour,zone,maxPapers,consentedAt\n", ""));
            node.site().importReaders(rows);
        }
    }

    private static String row(int number) {
        return "reader%d@example.org,quokka tensor;%s,%d,%s,3,2020-01-01%n"
                .formatted(
                        number,
                        number % 2 == 0 ? "diffusion models" : "LoRA",
                        number % 24,
                        ZONES.get(number % ZONES.size()));
    }

    /** The next day begins, with a paper of its own; when to serve it. */
    Instant newDay(Node node) throws IOException, InterruptedException {
        days++;
        if (days > MOST_DAYS) {
            throw new IllegalStateException("a world ends after " + MOST_DAYS + " days");
        }
        node.site().upload("Quokka tensor, day " + days + " of " + start.toEpochMilli());
        return start.plus(Duration.ofDays(days));
    }

    /** Serves a day until every reader has an edition of it, however often it takes. */
    void serve(Node node, Instant day) throws InterruptedException {
        int tries = 0;
        while (tryToServe(node, day) > 0 && tries < 200) {
            TimeUnit.MILLISECONDS.sleep(250);
            tries++;
        }
    }

    /** How many are left. */
    private static int tryToServe(Node node, Instant day) {
        try {
            node.site().run(day).join();
            return node.site().due(day);
        } catch (CompletionException e) {
            // the database was away: again
            return 1;
        }
    }

    /** Waits until nothing is on its way any more. */
    void finish(Node node) throws IOException, InterruptedException {
        for (int tries = 0; tries < 600 && node.site().queued() > 0; tries++) {
            TimeUnit.MILLISECONDS.sleep(250);
        }
        node.process().terminate();
    }

    @Override
    public void close() throws Exception {
        for (Node node : nodes) {
            node.close();
        }
        sink.close();
        store.close();
    }
}
