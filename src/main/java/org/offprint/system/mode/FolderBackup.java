package org.offprint.system.mode;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.offprint.backup.BadBackup;
import org.offprint.backup.WriteBackup;

/** The backup of a data folder that nobody works in, written while it is read. */
final class FolderBackup {

    private static final int PIPE = 1 << 20;
    private static final String STORE = "offprint.mv.db";
    private static final String MODES =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE";

    private final Path folder;
    private final String version;

    FolderBackup(Path folder, String version) {
        this.folder = folder.toAbsolutePath().normalize();
        this.version = version;
    }

    InputStream open() throws IOException {
        Path file = folder.resolve(STORE);
        if (!Files.exists(file)) {
            throw new BadBackup("There is no " + file + ": this is no data folder of Offprint.");
        }
        Connection store = connect();
        Instant written = Files.getLastModifiedTime(file).toInstant();
        PipedInputStream read = new PipedInputStream(PIPE);
        PipedOutputStream write = new PipedOutputStream(read);
        Thread writer = new Thread(() -> write(store, write, written), "backup of " + folder);
        writer.setDaemon(true);
        writer.start();
        return read;
    }

    private Connection connect() {
        try {
            return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("offprint") + MODES);
        } catch (SQLException e) {
            throw new BadBackup(
                    "The store in " + folder + " cannot be opened. Stop the Offprint that works in it, or ask"
                            + " it for a backup. It says: " + e.getMessage());
        }
    }

    /** When it breaks off, the reader finds the backup torn. */
    private void write(Connection store, PipedOutputStream to, Instant written) {
        try (store;
                to) {
            WriteBackup.write(store, to, version, written);
        } catch (IOException | SQLException e) {
            System.err.println("The store in " + folder + " cannot be read to its end: " + e.getMessage());
        }
    }
}
