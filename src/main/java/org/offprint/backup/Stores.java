package org.offprint.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.engine.Constants;

/** What is different between the two kinds of store. */
final class Stores {

    private Stores() {}

    static boolean isH2(Connection store) throws SQLException {
        return store.getMetaData().getDatabaseProductName().equals("H2");
    }

    /** From the first question on, all that is asked on this connection is as at that moment, whoever writes meanwhile. */
    static void holdStill(Connection store) throws SQLException {
        store.setAutoCommit(false);
        store.setTransactionIsolation(
                isH2(store) ? Constants.TRANSACTION_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
    }

    /** How far the tables are migrated, such as {@code 3}. */
    static String schema(Connection store) throws SQLException {
        return one(
                store,
                "select \"version\" from \"" + StoreTables.HISTORY
                        + "\" where \"success\" and \"version\" is not null order by \"installed_rank\" desc"
                        + " fetch first 1 rows only");
    }

    /** Which secret its links were signed with; empty before the first start. */
    static String fingerprint(Connection store) throws SQLException {
        return one(store, "select secret_fingerprint from instance");
    }

    static boolean has(Connection store, String table) throws SQLException {
        return !one(store, "select 'yes' from " + Table.quoted(table) + " fetch first 1 rows only")
                .isEmpty();
    }

    private static String one(Connection store, String question) throws SQLException {
        try (Statement statement = store.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
