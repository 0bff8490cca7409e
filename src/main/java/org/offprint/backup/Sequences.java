package org.offprint.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where ids come from. A restored store goes on behind the old one and not behind the highest id it has: the number of a
 * reader who was erased must never be given again, since their link for leaving never expires.
 */
final class Sequences {

    /** A node draws ids in groups of 50, and may have drawn since the position was read. */
    private static final long GROUP = 50;

    private final Connection store;

    Sequences(Connection store) {
        this.store = store;
    }

    /** The position of each, by name. */
    Map<String, Long> positions() throws SQLException {
        String question = Stores.isH2(store)
                ? "select sequence_name, base_value from information_schema.sequences where sequence_schema = 'public'"
                : "select sequencename, coalesce(last_value, start_value) from pg_sequences where schemaname = current_schema()";
        Map<String, Long> positions = new TreeMap<>();
        try (Statement statement = store.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                positions.put(rows.getString(1), rows.getLong(2));
            }
        }
        return positions;
    }

    /** Goes on behind a position of the old store. */
    void goOnBehind(String name, long position) throws SQLException {
        if (!positions().containsKey(name)) {
            throw new BadBackup("It has a sequence “" + name + "”, which this schema does not have.");
        }
        try (Statement statement = store.createStatement()) {
            statement.execute("alter sequence " + Table.quoted(name) + " restart with " + (position + 2 * GROUP));
        }
    }
}
