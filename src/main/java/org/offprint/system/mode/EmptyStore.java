package org.offprint.system.mode;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.offprint.backup.BadBackup;
import org.offprint.backup.Header;
import org.offprint.backup.RestoreBackup;

/** The store that a backup shall go into: it gets the tables that the backup had. */
final class EmptyStore {

    private final EarlySettings settings;
    private final Connection store;

    EmptyStore(EarlySettings settings, Connection store) {
        this.settings = settings;
        this.store = store;
    }

    /** @throws BadBackup when somebody works with it already, or it cannot hold this backup */
    void prepare(Header header) throws SQLException {
        if (!RestoreBackup.isEmpty(store)) {
            throw new BadBackup("The store is not empty, and nothing is ever written over. "
                    + (settings.isH2()
                            ? "Move offprint.mv.db out of " + settings.folder()
                                    + ", or name another folder in OFFPRINT_DATA_DIR."
                            : "Name an empty database in QUARKUS_DATASOURCE_JDBC_URL; a new Offprint must not have been"
                                    + " started on it."));
        }
        Flyway flyway = settings.migrations()
                .target(MigrationVersion.fromVersion(header.schema()))
                .load();
        MigrationInfo[] known = EarlySettings.knownMigrations();
        checkKnown(header, known[known.length - 1].getVersion());
        MigrationInfo current = flyway.info().current();
        if (current != null && current.getVersion().isNewerThan(header.schema())) {
            throw new BadBackup("The store has the tables of schema " + current.getVersion()
                    + ", the backup is of schema " + header.schema() + ": name a database without tables.");
        }
        flyway.migrate();
    }

    private static void checkKnown(Header header, MigrationVersion newest) {
        if (newest.compareTo(MigrationVersion.fromVersion(header.schema())) < 0) {
            throw new BadBackup("The backup was written by Offprint " + header.offprint() + " with schema "
                    + header.schema() + ", and this one knows schemas up to " + newest
                    + ": restore it with that version or a later one.");
        }
    }
}
