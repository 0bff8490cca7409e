package org.offprint.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Copies an H2 file before the first new migration of an upgrade, as {@code offprint-schema-3.zip} where 3 is the schema of
 * what is in it. The last three are kept. An upgrade that cannot be taken back does not begin.
 */
final class CopyBeforeMigration extends BaseCallback {

    private static final int KEPT = 3;
    private static final String BEGINNING = "offprint-schema-";

    private final Path folder;
    private boolean copied;

    CopyBeforeMigration(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            copyOnce(context.getConnection());
        } catch (SQLException | IOException e) {
            throw new BadBackup("Offprint does not start: before its tables are changed, the database is copied into "
                    + folder + ", which did not work. Is there space? It says: " + e.getMessage());
        }
    }

    private void copyOnce(Connection store) throws SQLException, IOException {
        if (copied || !isFile(store)) {
            return;
        }
        copied = true;
        String schema = Stores.schema(store);
        if (!schema.isEmpty()) {
            copy(store, folder.resolve(BEGINNING + schema + ".zip"));
            forgetOldest();
        }
    }

    private static boolean isFile(Connection store) throws SQLException {
        return Stores.isH2(store) && !store.getMetaData().getURL().startsWith("jdbc:h2:mem:");
    }

    /** Whole or not at all. */
    private static void copy(Connection store, Path to) throws SQLException, IOException {
        Path draft = to.resolveSibling(to.getFileName() + ".new");
        try (PreparedStatement backup = store.prepareStatement("backup to ?")) {
            backup.setString(1, draft.toString());
            backup.execute();
        }
        Files.move(draft, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private void forgetOldest() throws IOException {
        for (Path old : copies().stream().skip(KEPT).toList()) {
            Files.delete(old);
        }
    }

    /** The newest first. */
    private List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(BEGINNING + "[0-9.]+\\.zip"))
                    .sorted(Comparator.comparing(CopyBeforeMigration::written).reversed())
                    .toList();
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
