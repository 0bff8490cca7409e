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
    void watermarks_of_the_first_version_are_taken_along_on_h2() throws SQLException {
        upgrade(H2, "", "");
    }

    @Test
    void watermarks_of_the_first_version_are_taken_along_on_postgresql() throws SQLException, IOException {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            upgrade(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        }
    }

    private static void upgrade(String url, String user, String password) throws SQLException {
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
