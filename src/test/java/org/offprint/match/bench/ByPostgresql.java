package org.offprint.match.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.offprint.interest.Expression;
import org.offprint.paper.PaperView;

/** PostgreSQL's full-text search: the best ten of each reader by {@code ts_rank}, with an index and without parallel workers. */
final class ByPostgresql implements Way {

    private static final String SEARCH = """
            select id from paper, (select %s as wanted) q where words @@ wanted
            order by ts_rank(words, wanted) desc, id limit %d
            """;
    private static final double TICKS_A_SECOND = 100;

    private final List<List<String>> lines;
    private final EmbeddedPostgres server;
    private final Connection connection;
    private final PreparedStatement search;
    private final Path process;

    /** @throws IOException when no PostgreSQL can be started here */
    ByPostgresql(Material material, int readers) throws IOException, SQLException {
        lines = IntStream.range(0, readers)
                .mapToObj(reader ->
                        material.lines(reader).stream().map(Expression::text).toList())
                .toList();
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        connection = server.getPostgresDatabase().getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set max_parallel_workers_per_gather = 0");
            statement.execute("create table paper (id int primary key, words tsvector)");
            fill(material.papers());
            statement.execute("create index on paper using gin (words)");
            statement.execute("vacuum analyze paper");
            process = process(statement);
        }
        String any = String.join(" || ", Collections.nCopies(Material.LINES, "phraseto_tsquery('english', ?)"));
        search = connection.prepareStatement(SEARCH.formatted(any, ByTrie.BEST));
    }

    private void fill(List<PaperView> papers) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into paper values (?,"
                + " setweight(to_tsvector('english', ?), 'A') || setweight(to_tsvector('english', ?), 'B'))")) {
            for (int paper = 0; paper < papers.size(); paper++) {
                insert.setInt(1, paper);
                insert.setString(2, papers.get(paper).title());
                insert.setString(3, papers.get(paper).abstractText());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Path process(Statement statement) throws SQLException {
        try (ResultSet pid = statement.executeQuery("select pg_backend_pid()")) {
            pid.next();
            return Path.of("/proc", pid.getString(1), "stat");
        }
    }

    @Override
    public String name() {
        return "PostgreSQL full-text search, GIN";
    }

    @Override
    public int readers() {
        return lines.size();
    }

    @Override
    public Object serve() {
        List<BitSet> all = new ArrayList<>();
        for (int reader = 0; reader < lines.size(); reader++) {
            all.add(found(reader));
        }
        return all;
    }

    @Override
    public BitSet found(int reader) {
        BitSet found = new BitSet();
        try {
            for (int line = 0; line < Material.LINES; line++) {
                search.setString(line + 1, lines.get(reader).get(line));
            }
            try (ResultSet rows = search.executeQuery()) {
                while (rows.next()) {
                    found.set(rows.getInt(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** The server's own time on a core where the system tells it, else the clock's. */
    @Override
    public double spent() {
        if (!Files.isReadable(process)) {
            return System.nanoTime() / 1e9;
        }
        try {
            String stat = Files.readString(process);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
            server.close();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
