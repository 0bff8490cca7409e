package org.offprint.system.mode;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.offprint.backup.BackupLines;
import org.offprint.backup.BadBackup;
import org.offprint.backup.Header;
import org.offprint.backup.RestoreBackup;
import org.offprint.letter.Secret;

/**
 * Puts a backup into the store that is set, which has to be empty, of either kind. Its tables are made as those of the
 * backup were, so a backup may be older than this version; the next start migrates them further.
 */
final class RestoreMode {

    private final EarlySettings settings;
    private final PrintStream out;

    RestoreMode(EarlySettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    int run(String from) {
        try (InputStream source = open(from);
                BackupLines lines = new BackupLines(source)) {
            checkSecret(lines.header());
            restore(lines);
            return 0;
        } catch (IOException e) {
            throw new BadBackup("The backup in " + from + " cannot be read: " + e);
        } catch (SQLException | FlywayException e) {
            throw new BadBackup("The store cannot be written. Nothing was restored. It says: " + e.getMessage());
        }
    }

    private void restore(BackupLines lines) throws SQLException, IOException {
        Header header = lines.header();
        try (Connection store = settings.connect()) {
            new EmptyStore(settings, store).prepare(header);
            Map<String, Long> counts = RestoreBackup.restore(lines, store);
            out.println("Restored what was kept at " + header.at() + ": "
                    + counts.entrySet().stream()
                            .filter(table -> table.getValue() > 0)
                            .map(table -> table.getKey() + " " + table.getValue())
                            .collect(Collectors.joining(", "))
                    + ".");
            out.println("Start it now, with the same secret. What the old one was about to send is sent by the new one:"
                    + " the old one must not run any more.");
        }
    }

    private InputStream open(String from) throws IOException {
        if (from.equals("-")) {
            return System.in;
        }
        Path path = Path.of(from);
        return Files.isDirectory(path) ? new FolderBackup(path, settings.version()).open() : Files.newInputStream(path);
    }

    /** With another secret no link that was ever mailed would work, and Offprint would refuse to start. */
    private void checkSecret(Header header) {
        String known = settings.secret();
        if (!header.secret().isEmpty() && !Secret.fingerprint(known).equals(header.secret())) {
            throw new BadBackup((known.isEmpty() ? "No secret is set" : "The secret that is set is another one")
                    + ": no link that was ever mailed would work. Set OFFPRINT_SECRET to that of the Offprint that wrote"
                    + " the backup, which lies in its data folder in the file “secret”"
                    + (settings.isH2() ? ", or copy that file into " + settings.folder() + "." : "."));
        }
    }
}
