package org.offprint.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table by key, of which a page is held at a time, whatever the driver would hold. */
final class TablePages implements AutoCloseable {

    private final Table table;
    private final PreparedStatement first;
    private final PreparedStatement following;
    private final Deque<@Nullable Object[]> page = new ArrayDeque<>();
    private @Nullable Object @Nullable [] row;

    TablePages(Connection store, Table table) throws SQLException {
        this.table = table;
        this.first = store.prepareStatement(table.firstPage());
        this.following = store.prepareStatement(table.nextPage());
    }

    /** Moves to the next row; false behind the last. */
    boolean next() throws SQLException {
        if (page.isEmpty()) {
            turn();
        }
        row = page.poll();
        return row != null;
    }

    /** The row that {@link #next} moved to. */
    @Nullable
    Object[] row() {
        if (row == null) {
            throw new IllegalStateException("there is no row");
        }
        return row;
    }

    private void turn() throws SQLException {
        PreparedStatement question = first;
        if (row != null) {
            question = following;
            int place = 1;
            for (int column : table.key()) {
                question.setObject(place++, row[column]);
            }
        }
        List<Column> columns = table.columns();
        try (ResultSet rows = question.executeQuery()) {
            while (rows.next()) {
                @Nullable Object[] read = new Object[columns.size()];
                for (int i = 0; i < read.length; i++) {
                    read[i] = columns.get(i).type().read(rows, i + 1);
                }
                page.add(read);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        first.close();
        following.close();
    }
}
