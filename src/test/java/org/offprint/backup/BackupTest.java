package org.offprint.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.offprint.letter.Secret;

/** What goes out comes in again, the same, whichever kind of store it was and becomes. */
class BackupTest {

    private static final Instant NOW = Instant.parse("2026-01-05T05:00:00Z");

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void an_h2_store_becomes_one_of_postgresql_and_comes_back() throws Exception {
        Filled first = Filled.h2("backup_first").migrated().filled();
        Filled second = postgresql("second").migrated();
        Filled third = Filled.h2("backup_third").migrated();
        restore(backup(first), second);
        restore(backup(second), third);
        assertEquals(first.rows(), second.rows());
        assertEquals(first.rows(), third.rows());
        assertTrue(first.rows().size() > 15 * Filled.ROWS, "there are rows in each table");
    }

    @Test
    void ids_go_on_behind_all_that_were_ever_given() throws Exception {
        Filled from = Filled.h2("backup_ids").migrated().filled();
        Filled to = postgresql("ids").migrated();
        restore(backup(from), to);
        try (Connection store = to.connect();
                Statement statement = store.createStatement();
                ResultSet row = statement.executeQuery("select nextval('subscriber_seq')")) {
            row.next();
            // a node takes the 50 ids that end here
            assertTrue(row.getLong(1) - 50 >= 4321 + 50, "the next is " + row.getLong(1));
        }
    }

    @Test
    void what_is_written_meanwhile_is_not_in_it_on_h2() throws Exception {
        isAsAtOneMoment(Filled.h2("backup_moment").migrated().filled());
    }

    @Test
    void what_is_written_meanwhile_is_not_in_it_on_postgresql() throws Exception {
        isAsAtOneMoment(postgresql("moment").migrated().filled());
    }

    private static void isAsAtOneMoment(Filled from) throws Exception {
        List<String> before = from.rows();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        OutputStream disturbed = new OutputStream() {
            private boolean done;

            @Override
            public void write(int one) {
                written.write(one);
            }

            @Override
            public void write(byte[] some, int start, int length) {
                written.write(some, start, length);
                if (!done) {
                    done = true;
                    change(from);
                }
            }
        };
        try (Connection store = from.connect()) {
            WriteBackup.write(store, disturbed, "1", NOW);
        }
        assertFalse(from.rows().equals(before), "it was changed meanwhile");
        Filled to =
                postgresql("moment_" + (from.account().isEmpty() ? "h2" : "pg")).migrated();
        restore(written.toString(StandardCharsets.UTF_8), to);
        assertEquals(before, to.rows());
    }

    private static void change(Filled store) {
        try (Connection other = store.connect();
                Statement statement = other.createStatement()) {
            statement.execute("update subscriber set digest_hour = 1");
            statement.execute("delete from bounce");
            statement.execute("update watermark set failures = 99");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_torn_one_is_seen_wherever_it_was_torn_and_restores_nothing() throws Exception {
        String whole = backup(Filled.h2("backup_torn").migrated().filled());
        Filled to = Filled.h2("backup_torn_to").migrated();
        List<String> before = to.rows();
        for (int length : List.of(10, 200, whole.length() / 3, whole.length() / 2, whole.length() - 3)) {
            BadBackup torn = assertThrows(BadBackup.class, () -> restore(whole.substring(0, length), to));
            assertTrue(torn.getMessage().contains("torn"), length + ": " + torn.getMessage());
        }
        String withoutLast = whole.substring(0, whole.lastIndexOf('\n', whole.length() - 2));
        assertThrows(BadBackup.class, () -> restore(withoutLast, to));
        assertEquals(before, to.rows());
    }

    @Test
    void a_lost_line_is_seen() throws Exception {
        String whole = backup(Filled.h2("backup_lost").migrated().filled());
        List<String> lines = whole.lines().toList();
        String first = lines.get(2);
        String lost = lines.stream().filter(line -> !line.equals(first)).collect(Collectors.joining("\n"));
        BadBackup bad = assertThrows(
                BadBackup.class, () -> restore(lost, Filled.h2("backup_lost_to").migrated()));
        assertTrue(bad.getMessage().contains("counts other rows"), bad.getMessage());
    }

    @Test
    void what_is_no_backup_is_said_so() {
        for (String other : List.of("", "hello", "{}", "[1]", "{\"offprint\":\"1\"}")) {
            assertThrows(
                    BadBackup.class,
                    () -> restore(other, Filled.h2("backup_other").migrated()),
                    other);
        }
    }

    /** Only what tells it from another one, so that a restore can ask for the right one. */
    @Test
    void the_secret_is_not_in_it() throws Exception {
        Filled from = Filled.h2("backup_secret").migrated();
        String secret = "a-secret-of-more-than-32-characters";
        try (Connection store = from.connect();
                Statement statement = store.createStatement()) {
            statement.execute("insert into instance (id, secret_fingerprint, created_at) values (1, '"
                    + Secret.fingerprint(secret) + "', current_timestamp)");
        }
        String backup = backup(from);
        assertFalse(backup.contains(secret));
        try (BackupLines lines = new BackupLines(new ByteArrayInputStream(backup.getBytes(StandardCharsets.UTF_8)))) {
            assertEquals(Secret.fingerprint(secret), lines.header().secret());
        }
    }

    @Test
    void a_packed_one_is_read_too() throws Exception {
        Filled from = Filled.h2("backup_packed").migrated().filled();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(backup(from).getBytes(StandardCharsets.UTF_8));
        }
        Filled to = Filled.h2("backup_packed_to").migrated();
        restore(packed.toByteArray(), to);
        assertEquals(from.rows(), to.rows());
    }

    @Test
    void only_a_store_that_nobody_worked_with_is_empty() throws Exception {
        Filled store = Filled.h2("backup_empty");
        try (Connection connection = store.connect()) {
            assertTrue(RestoreBackup.isEmpty(connection));
            store.migrated();
            assertTrue(RestoreBackup.isEmpty(connection));
            store.filled();
            assertFalse(RestoreBackup.isEmpty(connection));
        }
    }

    private static Filled postgresql(String name) throws SQLException {
        try (Connection store = server.getPostgresDatabase().getConnection();
                Statement statement = store.createStatement()) {
            statement.execute("create database " + name);
        }
        return new Filled(server.getJdbcUrl("postgres", name), "postgres");
    }

    private static String backup(Filled from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Connection store = from.connect()) {
            WriteBackup.write(store, out, "1", NOW);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void restore(String backup, Filled to) throws SQLException, IOException {
        restore(backup.getBytes(StandardCharsets.UTF_8), to);
    }

    private static void restore(byte[] backup, Filled to) throws SQLException, IOException {
        try (Connection store = to.connect();
                BackupLines lines = new BackupLines(new ByteArrayInputStream(backup))) {
            RestoreBackup.restore(lines, store);
        }
    }
}
