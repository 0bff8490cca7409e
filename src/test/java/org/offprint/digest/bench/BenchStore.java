package org.offprint.digest.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.laboratory.PostgresqlStore;
import org.offprint.packaged.JarProcess;

/** The database of a run, made for it: H2 in a file as it is by default, or a PostgreSQL server of its own. */
final class BenchStore implements AutoCloseable {

    private final Path data;
    private final Path jar;
    private final @Nullable EmbeddedPostgres server;

    private BenchStore(Path data, Path jar, @Nullable EmbeddedPostgres server) {
        this.data = data;
        this.jar = jar;
        this.server = server;
    }

    static BenchStore of(String name, Path folder) throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        return name.equals("postgresql")
                ? new BenchStore(
                        data,
                        PostgresqlStore.rebuild(folder),
                        EmbeddedPostgres.builder()
                                .setServerConfig("max_connections", "200")
                                .start())
                : new BenchStore(data, JarProcess.JAR, null);
    }

    Path data() {
        return data;
    }

    /** The application, built for it. */
    Path jar() {
        return jar;
    }

    /** What points a node at it. */
    List<String> options() {
        return server == null
                ? List.of()
                : List.of(
                        "-Dquarkus.datasource.jdbc.url=" + server.getJdbcUrl("postgres", "postgres"),
                        "-Dquarkus.datasource.username=postgres",
                        "-Dquarkus.datasource.password=postgres");
    }

    /** While no node runs. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                server == null
                        ? "jdbc:h2:file:" + data.resolve("offprint")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE"
                        : server.getJdbcUrl("postgres", "postgres"));
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
