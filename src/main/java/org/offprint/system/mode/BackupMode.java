package org.offprint.system.mode;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import org.offprint.backup.BadBackup;
import org.offprint.backup.WriteBackup;
import org.offprint.system.OwnerOnly;

/** Writes a backup while nothing runs; from a running Offprint, ask its API. */
final class BackupMode {

    private final EarlySettings settings;
    private final PrintStream out;

    BackupMode(EarlySettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    int run(String file, Instant now) {
        if (settings.isH2() && !Files.exists(settings.folder().resolve("offprint.mv.db"))) {
            throw new BadBackup("There is no store in " + settings.folder() + ". Set OFFPRINT_DATA_DIR.");
        }
        try (Connection store = settings.connect();
                OutputStream to = new BufferedOutputStream(open(file))) {
            WriteBackup.write(store, to, settings.version(), now);
        } catch (IOException e) {
            throw new BadBackup("The backup cannot be written to " + file + ": " + e);
        } catch (SQLException e) {
            throw new BadBackup("The store cannot be read. It says: " + e.getMessage());
        }
        if (!file.equals("-")) {
            out.println("The backup is in " + file + ". The secret is not in it: keep it too, elsewhere.");
        }
        return 0;
    }

    private OutputStream open(String file) throws IOException {
        return file.equals("-") ? out : create(Path.of(file));
    }

    /** Never over another one, and for its owner only: the readers' addresses stand in it. */
    static OutputStream create(Path file) throws IOException {
        return Channels.newOutputStream(Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file()));
    }
}
