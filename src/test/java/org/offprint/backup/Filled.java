package org.offprint.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;

/** A store whose tables all have rows: whatever a later migration adds is in it too. */
record Filled(String url, String account) {

    static final String H2_MODES =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    /** More than a page of a table and more than a batch. */
    static final int ROWS = 1_234;

    static Filled h2(String name) {
        return new Filled("jdbc:h2:mem:" + name + H2_MODES, "");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, account, account);
    }

    /** Makes the tables. */
    Filled migrated() throws SQLException {
        Flyway.configure().dataSource(url, account, account).load().migrate();
        return this;
    }

    /** Rows in each table, with and without values, and positions of sequences. */
    Filled filled() throws SQLException {
        try (Connection store = connect();
                Statement statement = store.createStatement()) {
            statement.execute("delete from paper_gate");
            for (Table table : new StoreTables(store).inOrder()) {
                fill(store, table);
            }
            for (String sequence : new Sequences(store).positions().keySet()) {
                statement.execute("alter sequence " + Table.quoted(sequence) + " restart with 4321");
            }
        }
        return this;
    }

    private static void fill(Connection store, Table table) throws SQLException {
        try (PreparedStatement insert = store.prepareStatement(table.insert())) {
            for (int row = 1; row <= ROWS; row++) {
                for (int i = 0; i < table.columns().size(); i++) {
                    insert.setObject(i + 1, value(table.columns().get(i).type(), row));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Object value(ColumnType type, int row) {
        return switch (type) {
            case WHOLE -> row;
            case FRACTION -> row + 0.25;
            case FLAG -> row % 2 == 0;
            // within the shortest column of text
            case TEXT -> "ä\"\n" + row;
            case DAY -> LocalDate.of(2026, 1, 1).plusDays(row);
            case INSTANT ->
                Instant.parse("2026-01-01T00:00:00.123456Z").plusSeconds(row).atOffset(ZoneOffset.UTC);
            case BYTES -> new byte[] {(byte) row, 0, -1};
        };
    }

    /** All rows of all tables, each as text. */
    List<String> rows() throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection store = connect()) {
            for (Table table : new StoreTables(store).inOrder()) {
                try (TablePages pages = new TablePages(store, table)) {
                    while (pages.next()) {
                        all.add(table.name() + Arrays.deepToString(pages.row()));
                    }
                }
            }
        }
        return all;
    }
}
