package org.offprint.laboratory;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.offprint.packaged.JarProcess;

/**
 * A PostgreSQL server of its own that can be stopped, crashed and started again; nodes reach it through a {@link Wire}
 * that can be cut. It runs without {@code fsync}, which matters only when the machine itself crashes.
 */
public final class PostgresqlStore implements Store {

    private static final String OWNER = "postgres";

    private final Path data;
    private final Path jar;
    private final int port;
    private EmbeddedPostgres server;
    private final Wire wire;

    PostgresqlStore(Path folder, Path jar) throws IOException {
        this.data = folder.resolve("postgresql");
        this.jar = jar;
        this.port = JarProcess.freePort();
        this.server = launch();
        this.wire = new Wire(port);
    }

    /** The packaged application, copied and rebuilt for PostgreSQL as the operator's manual says. */
    public static Path rebuild(Path folder) throws IOException, InterruptedException {
        Path copy = folder.resolve("quarkus-app");
        Path original = JarProcess.JAR.toAbsolutePath().getParent();
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(original.relativize(file)));
            }
        }
        Path jar = copy.resolve("quarkus-run.jar");
        Process rebuilding = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dquarkus.launch.rebuild=true",
                        "-Dquarkus.datasource.db-kind=postgresql",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("rebuild.log").toFile())
                .start();
        if (!rebuilding.waitFor(5, TimeUnit.MINUTES) || rebuilding.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("rebuild.log")));
        }
        return jar;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Path jar() {
        return jar;
    }

    @Override
    public List<String> options() {
        return List.of(
                "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:" + wire.port() + "/postgres",
                "-Dquarkus.datasource.username=" + OWNER,
                "-Dquarkus.datasource.password=" + OWNER);
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", OWNER, OWNER);
    }

    /** Stops it in an orderly way and starts it again. */
    void restart() throws IOException {
        server.close();
        server = launch();
    }

    /** Ends it as a crash does, without writing anything more, and starts it again. */
    void crash() throws IOException, InterruptedException {
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
        new ProcessBuilder("kill", "-QUIT", pid).inheritIO().start().waitFor();
        while (Files.exists(data.resolve("postmaster.pid"))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        restart();
    }

    /** Has the server cut the connections of all nodes. */
    void terminateBackends() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where backend_type = 'client backend' and pid <> pg_backend_pid()");
        }
    }

    /** Resets the connections of all nodes on their way. */
    void cut() {
        wire.cut();
    }

    @Override
    public void close() throws IOException {
        wire.close();
        server.close();
    }

    private EmbeddedPostgres launch() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("max_connections", "200")
                .start();
    }
}
