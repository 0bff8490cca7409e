package org.offprint.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** An upgrade takes along what is there. */
class MigrationTest {

    private static final String H2 =
            "jdbc:h2:mem:migration;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    @Test
    void whatIsThereIsTakenAlongOnH2() throws SQLException {
        watermarks(H2, "", "");
        coverage(H2.replace("migration", "coverage"), "", "");
    }

    @Test
    void whatIsThereIsTakenAlongOnPostgresql() throws SQLException, IOException {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            watermarks(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        }
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            coverage(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        }
    }

    /** What a reader's next digest has to cover was found among the editions before. */
    private static void coverage(String url, String user, String password) throws SQLException {
        Flyway.configure().dataSource(url, user, password).target("8").load().migrate();
        try (Connection store = DriverManager.getConnection(url, user, password);
                Statement statement = store.createStatement()) {
            statement.execute(
                    "insert into chunk (id, epoch, created_at) values (1, 0, timestamp '2026-01-01 07:00:00')");
            for (int reader = 1; reader <= 4; reader++) {
                statement.execute("insert into subscriber (id, address, standing, interests, days, digest_hour, zone,"
                        + " max_papers, detail, when_empty, popularity, created_at, last_day, token_version, version) values ("
                        + reader + ", 'reader" + reader + "@example.org', 'ACTIVE', '', 127, 7, 'UTC', 10, 'SHORT',"
                        + " 'TRENDING', 30, timestamp '2026-01-01 07:00:00', date '2026-01-06', 0, 0)");
            }
            edition(statement, 1, 5, "SENT", 5);
            edition(statement, 1, 6, "SENT", 6);
            edition(statement, 2, 5, "UNDELIVERED", 7);
            edition(statement, 2, 6, "SENT", 6);
            edition(statement, 3, 5, "UNDELIVERED", 5);
            edition(statement, 3, 6, "SENT", 6);
            edition(statement, 4, 5, "UNDELIVERED", 6);
            Flyway.configure().dataSource(url, user, password).load().migrate();

            assertEquals("2026-01-06 null", coverage(statement, 1), "all is well");
            assertEquals("2026-01-06 2026-01-02", coverage(statement, 2), "given up after a later one was written");
            assertEquals("2026-01-06 null", coverage(statement, 3), "the later one covered it");
            assertEquals("null 2026-01-02", coverage(statement, 4), "none arrived");
        }
    }

    private static void edition(Statement statement, int reader, int day, String state, int settled)
            throws SQLException {
        statement.execute(
                "insert into edition (id, subscriber_id, edition_day, chunk_id, state, covers_from, written_at,"
                        + " expires_at, settled_at, content) values (" + (reader * 10 + day) + ", " + reader
                        + ", date '"
                        + date(day) + "', 1, '" + state + "', timestamp '" + date(day - 3) + " 07:00:00', timestamp '"
                        + date(day)
                        + " 07:00:00', timestamp '" + date(day + 1) + " 19:00:00', timestamp '" + date(settled)
                        + " 07:00:05', '')");
    }

    private static String date(int day) {
        return "2026-01-0" + day;
    }

    private static String coverage(Statement statement, int reader) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select cast(covered_until as date), cast(missed_from as date)"
                + " from subscriber where id = " + reader)) {
            rows.next();
            return rows.getString(1) + " " + rows.getString(2);
        }
    }

    private static void watermarks(String url, String user, String password) throws SQLException {
        Flyway.configure().dataSource(url, user, password).target("1").load().migrate();
        try (Connection store = DriverManager.getConnection(url, user, password);
                Statement statement = store.createStatement()) {
            statement.execute(
                    "insert into watermark (source, next_due_at, read_up_to, last_success_at, failures, epoch)"
                            + " values ('seeds', timestamp '2026-01-02 05:00:00', 'mark', timestamp '2026-01-01 05:00:00', 2, 7)");
            statement.execute("insert into watermark (source, next_due_at, failures, epoch)"
                    + " values ('unread', timestamp '2026-01-02 05:00:00', 0, 0)");
            Flyway.configure().dataSource(url, user, password).load().migrate();
            assertEquals("mark 2 7 0 0 0 0 true", row(statement, "seeds"));
            assertEquals("null 0 0 0 0 0 0 null", row(statement, "unread"));
        }
    }

    private static String row(Statement statement, String source) throws SQLException {
        try (ResultSet rows =
                statement.executeQuery("select read_up_to, failures, epoch, fetched, added, updated, refused,"
                        + " newest_at = last_success_at from watermark where source = '" + source + "'")) {
            rows.next();
            StringBuilder row = new StringBuilder();
            for (int i = 1; i <= 8; i++) {
                Object value = i == 8 ? flag(rows) : rows.getObject(i);
                row.append(i == 1 ? "" : " ").append(value);
            }
            return row.toString();
        }
    }

    private static Object flag(ResultSet rows) throws SQLException {
        boolean same = rows.getBoolean(8);
        return rows.wasNull() ? "null" : same;
    }
}
