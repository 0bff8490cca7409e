package org.offprint.backup;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts a backup into a store whose tables were just made, in one transaction: all of it or nothing. Whether it is whole is
 * known at its last line.
 */
public final class RestoreBackup {

    private final Connection store;
    private final BackupLines lines;
    private final Map<String, Table> tables;
    private final Map<String, Long> counts = new LinkedHashMap<>();

    private RestoreBackup(Connection store, BackupLines lines) throws SQLException {
        this.store = store;
        this.lines = lines;
        this.tables = new StoreTables(store)
                .inOrder().stream()
                        .collect(Collectors.toMap(Table::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /**
     * The rows of each table.
     *
     * @throws BadBackup when it is torn, or of another schema; then the store is as it was
     */
    public static Map<String, Long> restore(BackupLines lines, Connection store) throws SQLException, IOException {
        store.setAutoCommit(false);
        try {
            Map<String, Long> counts = new RestoreBackup(store, lines).all();
            store.commit();
            return counts;
        } catch (BatchUpdateException e) {
            throw new BadBackup("The store refuses a row. Nothing was restored. It says: " + e.getMessage());
        } finally {
            store.rollback();
        }
    }

    /** Whether anybody ever worked with this store. */
    public static boolean isEmpty(Connection store) throws SQLException {
        List<String> asked = new ArrayList<>(List.of("instance", "subscriber", "paper", "edition"));
        asked.retainAll(new StoreTables(store).names());
        for (String table : asked) {
            if (Stores.has(store, table)) {
                return false;
            }
        }
        return true;
    }

    private Map<String, Long> all() throws SQLException, IOException {
        emptyTables();
        JsonNode line = lines.next();
        while (line.has("table")) {
            line = table(line);
        }
        while (line.has("sequence")) {
            new Sequences(store)
                    .goOnBehind(
                            line.get("sequence").textValue(), line.path("at").longValue());
            line = lines.next();
        }
        checkEnd(line);
        return counts;
    }

    /** A migration may have written rows, which the backup has too. */
    private void emptyTables() throws SQLException {
        List<String> names = new ArrayList<>(tables.keySet());
        Collections.reverse(names);
        try (Statement statement = store.createStatement()) {
            for (String name : names) {
                statement.execute("delete from " + Table.quoted(name));
            }
        }
    }

    /** Takes in the rows behind a table's title; answers the line behind them. */
    private JsonNode table(JsonNode title) throws SQLException, IOException {
        String name = title.get("table").textValue();
        try (TableRows rows = new TableRows(store, inOrderOf(title, tables.get(name)))) {
            JsonNode line = lines.next();
            while (line.isArray()) {
                rows.add(line);
                line = lines.next();
            }
            counts.put(name, rows.count());
            return line;
        }
    }

    /** The table with its columns in the order of the backup. */
    private static Table inOrderOf(JsonNode title, @Nullable Table known) {
        Map<String, Column> byName = known == null
                ? Map.of()
                : known.columns().stream().collect(Collectors.toMap(Column::name, Function.identity()));
        List<Column> columns = new ArrayList<>();
        title.path("columns").forEach(column -> {
            if (byName.containsKey(column.textValue())) {
                columns.add(byName.get(column.textValue()));
            }
        });
        if (known == null || columns.size() != title.path("columns").size() || columns.size() != byName.size()) {
            throw new BadBackup("The backup's table “" + title.path("table").textValue()
                    + "” is not as in this schema. Nothing was restored.");
        }
        return new Table(known.name(), columns, known.key());
    }

    private void checkEnd(JsonNode end) {
        JsonNode told = end.path("end");
        boolean same = told.isObject() && told.size() == counts.size() && told.size() == tables.size();
        for (Map.Entry<String, Long> counted : counts.entrySet()) {
            same &= told.path(counted.getKey()).asLong(-1) == counted.getValue();
        }
        if (!same) {
            throw new BadBackup(
                    "The backup's last line counts other rows than there are: it was changed or put together"
                            + " of several. Nothing was restored.");
        }
    }
}
