package org.offprint.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a store as it tells them itself, so that none is forgotten. */
final class StoreTables {

    /** How far a store is migrated is its own affair: a backup names its schema in its first line. */
    static final String HISTORY = "flyway_schema_history";

    private final Connection store;
    private final DatabaseMetaData told;

    StoreTables(Connection store) throws SQLException {
        this.store = store;
        this.told = store.getMetaData();
    }

    /** All tables, each behind those that it refers to. */
    List<Table> inOrder() throws SQLException {
        Map<String, Set<String>> waiting = new TreeMap<>();
        for (String name : names()) {
            waiting.put(name, referred(name));
        }
        List<Table> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<String> free = waiting.entrySet().stream()
                    .filter(entry -> waiting.keySet().stream().noneMatch(entry.getValue()::contains))
                    .map(Map.Entry::getKey)
                    .toList();
            if (free.isEmpty()) {
                throw new BadBackup("the tables " + waiting.keySet() + " refer to each other in a circle");
            }
            for (String name : free) {
                ordered.add(table(name));
                waiting.remove(name);
            }
        }
        return ordered;
    }

    Set<String> names() throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet rows =
                told.getTables(store.getCatalog(), store.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        names.remove(HISTORY);
        return names;
    }

    private Set<String> referred(String name) throws SQLException {
        Set<String> others = new TreeSet<>();
        try (ResultSet rows = told.getImportedKeys(store.getCatalog(), store.getSchema(), name)) {
            while (rows.next()) {
                others.add(rows.getString("PKTABLE_NAME"));
            }
        }
        others.remove(name);
        return others;
    }

    private Table table(String name) throws SQLException {
        Map<String, Column> columns = new LinkedHashMap<>();
        try (ResultSet rows = told.getColumns(store.getCatalog(), store.getSchema(), escaped(name), "%")) {
            while (rows.next()) {
                String column = rows.getString("COLUMN_NAME");
                ColumnType type = ColumnType.of(rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME"));
                columns.put(column, new Column(column, type));
            }
        }
        List<String> places = List.copyOf(columns.keySet());
        return new Table(
                name,
                List.copyOf(columns.values()),
                key(name).stream().map(places::indexOf).toList());
    }

    private Collection<String> key(String name) throws SQLException {
        Map<Integer, String> bySequence = new TreeMap<>();
        try (ResultSet rows = told.getPrimaryKeys(store.getCatalog(), store.getSchema(), name)) {
            while (rows.next()) {
                bySequence.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
        }
        return bySequence.values();
    }

    private String escaped(String name) throws SQLException {
        return name.replace("_", told.getSearchStringEscape() + "_");
    }
}
