package org.offprint.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** All that the store holds. */
@ApplicationScoped
class Tables {

    private final DataSource store;

    @Inject
    Tables(DataSource store) {
        this.store = store;
    }

    /** The rows of every table as text, in order. */
    Map<String, List<String>> dump() {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            Map<String, List<String>> dump = new TreeMap<>();
            for (String table : names(statement)) {
                dump.put(table, rows(statement, table));
            }
            return dump;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("select table_name from information_schema.tables"
                + " where lower(table_schema) = 'public' and table_type like '%TABLE%'")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        if (names.size() < 8) {
            throw new IllegalStateException("these are not all tables: " + names);
        }
        return names;
    }

    private static List<String> rows(Statement statement, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("select * from \"" + table + "\"")) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    Object value = found.getObject(column);
                    row.append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value)
                            .append('|');
                }
                rows.add(row.toString());
            }
        }
        Collections.sort(rows);
        return rows;
    }
}
