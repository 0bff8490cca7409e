package org.offprint.backup;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;

/** Takes rows into a table, in batches. */
final class TableRows implements AutoCloseable {

    private static final int BATCH = 500;

    private final Table table;
    private final PreparedStatement insert;
    private long count;
    private int waiting;

    TableRows(Connection store, Table table) throws SQLException {
        this.table = table;
        this.insert = store.prepareStatement(table.insert());
    }

    void add(JsonNode row) throws SQLException {
        List<Column> columns = table.columns();
        if (row.size() != columns.size()) {
            throw bad("has " + row.size() + " values for " + columns.size() + " columns");
        }
        for (int i = 0; i < columns.size(); i++) {
            bind(i + 1, columns.get(i), row.get(i));
        }
        insert.addBatch();
        count++;
        if (++waiting == BATCH) {
            flush();
        }
    }

    long count() {
        return count;
    }

    private void bind(int place, Column column, JsonNode value) throws SQLException {
        try {
            if (value.isNull()) {
                insert.setNull(place, column.type().sqlType());
            } else {
                insert.setObject(place, column.type().parse(value));
            }
        } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
            throw bad("has no value that “" + column.name() + "” can hold");
        }
    }

    private BadBackup bad(String why) {
        return new BadBackup("Row " + (count + 1) + " of the backup's table “" + table.name() + "” " + why
                + ". Nothing was restored.");
    }

    private void flush() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    /** Writes what still waits. */
    @Override
    public void close() throws SQLException {
        try (insert) {
            flush();
        }
    }
}
