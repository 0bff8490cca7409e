package org.offprint.digest.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Writes many rows, some thousand in a transaction. */
record Inserts(Connection connection) {

    private static final int BATCH = 5_000;
    private static final int STEP = 50;

    /** Tells the values of a row to a statement. */
    interface Row {
        void set(PreparedStatement statement, int number) throws SQLException;
    }

    void insert(String sql, int rows, Row row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int number = 0; number < rows; number++) {
                row.set(statement, number);
                statement.addBatch();
                if (number % BATCH == BATCH - 1) {
                    statement.executeBatch();
                    connection.commit();
                }
            }
            statement.executeBatch();
        }
    }

    /** A sequence goes on behind ids that were used. */
    void next(String sequence, int used) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter sequence " + sequence + " restart with " + (used + STEP + 1));
        }
    }
}
