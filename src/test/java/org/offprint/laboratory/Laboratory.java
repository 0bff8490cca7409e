package org.offprint.laboratory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs experiments and prints a table. Arguments are {@code name=number}; a number of 0 leaves an experiment out:
 *
 * <pre>{@code
 * seed=7 readers=2000 kills=50 saved=100 sigterms=50 freezes=30 outages=20 crowd=10000 rate=10000 h2=1 postgresql=1
 * }</pre>
 *
 * <p>What is not given is 0, but for the readers, 2,000, and both databases. The exit code is the number of broken rows.
 */
public final class Laboratory {

    private final Path folder;
    private final Map<String, Long> arguments;
    private final long seed;
    private final List<Row> rows = new ArrayList<>();

    private Laboratory(Path folder, Map<String, Long> arguments) {
        this.folder = folder;
        this.arguments = arguments;
        this.seed = arguments.getOrDefault("seed", System.nanoTime() & 0xFFFF_FFFFL);
    }

    public static void main(String... args) throws Exception {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Path folder = Files.createTempDirectory("laboratory");
        try {
            Map<String, Long> arguments = Arguments.parse(args);
            boolean postgresql = arguments.getOrDefault("postgresql", 1L) > 0;
            List<Row> rows = run(folder, arguments, postgresql ? PostgresqlStore.rebuild(folder) : null);
            System.exit((int) rows.stream().filter(row -> !row.kept()).count());
        } finally {
            delete(folder);
        }
    }

    /**
     * Runs what the arguments ask for, and prints each row when it is known.
     *
     * @param postgresqlJar the application rebuilt for PostgreSQL; null when that is left out
     */
    static List<Row> run(Path folder, Map<String, Long> arguments, @Nullable Path postgresqlJar) throws Exception {
        Laboratory laboratory = new Laboratory(folder, arguments);
        System.out.println("seed=" + laboratory.seed);
        System.out.println(Row.line(Row.TITLES));
        System.out.println("|" + "---|".repeat(Row.TITLES.size()));
        if (arguments.getOrDefault("h2", 1L) > 0) {
            laboratory.on(null);
        }
        if (postgresqlJar != null) {
            laboratory.on(postgresqlJar);
        }
        return laboratory.rows;
    }

    private void on(@Nullable Path postgresqlJar) throws Exception {
        int readers = (int) number("readers", 2_000);
        run("kills", times -> new Blows(true, times), readers, postgresqlJar);
        run("sigterms", times -> new Blows(false, times), readers, postgresqlJar);
        run("saved", SavedPages::new, 0, postgresqlJar);
        run("freezes", Freezes::new, readers, postgresqlJar);
        run("outages", Outages::new, readers, postgresqlJar);
        run("crowd", due -> new Crowd(2), (int) number("crowd", 0), postgresqlJar);
        run("crowd", due -> new Crowd(4), (int) number("crowd", 0), postgresqlJar);
        run("rate", due -> new Rate(), (int) number("rate", 0), postgresqlJar);
    }

    private long number(String name, long otherwise) {
        return arguments.getOrDefault(name, otherwise);
    }

    private void run(String name, IntFunction<Experiment> make, int readers, @Nullable Path postgresqlJar)
            throws Exception {
        int times = (int) number(name, 0);
        Experiment experiment = make.apply(times);
        if (times > 0 && (postgresqlJar != null || experiment.onH2())) {
            Row row = run(experiment, readers, postgresqlJar);
            rows.add(row);
            System.out.println(Row.line(row.cells()));
        }
    }

    private Row run(Experiment experiment, int readers, @Nullable Path postgresqlJar) throws Exception {
        Path place = Files.createTempDirectory(folder, "world");
        Store store =
                postgresqlJar == null ? new H2Store(place.resolve("data")) : new PostgresqlStore(place, postgresqlJar);
        long began = System.nanoTime();
        try (World world = new World(store, place, readers, new Random(seed))) {
            Experiment.Outcome outcome = experiment.run(world);
            Findings found = Checker.check(world);
            return new Row(
                    experiment.name(),
                    store.name(),
                    readers,
                    found,
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began),
                    found.kept() && outcome.broken() == 0,
                    outcome.note());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
