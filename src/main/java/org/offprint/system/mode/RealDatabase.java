package org.offprint.system.mode;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.offprint.backup.StoreFacts;
import org.offprint.system.doctor.Surroundings.Database;

/** Asks the database about itself; makes none. */
final class RealDatabase {

    private static final String NOTHING = "";

    private RealDatabase() {}

    static Database look(EarlySettings settings) {
        boolean missing = settings.isH2() && !Files.exists(settings.folder().resolve("offprint.mv.db"));
        if (missing) {
            return new Database(NOTHING, false, NOTHING, NOTHING, NOTHING, null);
        }
        try (Connection store = settings.open()) {
            StoreFacts facts = StoreFacts.of(store);
            String version = store.getMetaData().getDatabaseProductVersion();
            return new Database(NOTHING, false, version, facts.schema(), facts.fingerprint(), now(store));
        } catch (SQLException e) {
            String trouble = String.valueOf(e.getMessage()).lines().findFirst().orElse(NOTHING);
            return new Database(trouble, isInUse(e), NOTHING, NOTHING, NOTHING, null);
        }
    }

    private static boolean isInUse(SQLException e) {
        return e.getErrorCode() == org.h2.api.ErrorCode.DATABASE_ALREADY_OPEN_1;
    }

    private static Instant now(Connection store) throws SQLException {
        try (Statement statement = store.createStatement();
                ResultSet row = statement.executeQuery("select current_timestamp")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
