package org.offprint.system;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.offprint.setting.StartRefused;

/**
 * The folder that holds all that one process keeps: the H2 database, the secret, the operator's password. Only its owner
 * reads it.
 *
 * @param path absolute
 */
record Folder(Path path) {

    static Folder at(String setting) {
        return new Folder(Path.of(setting).toAbsolutePath().normalize());
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** What the file says; at the first time it is made of so many random bytes. All who ask get the same. */
    String keepOnce(String name, int bytes) {
        Path file = file(name);
        try {
            Files.createDirectories(path, OwnerOnly.folder());
            if (!Files.exists(file)) {
                create(file, random(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartRefused("Offprint cannot keep its files in " + path + " (" + e
                    + "). Make that folder writable, or name another one in OFFPRINT_DATA_DIR.");
        }
    }

    /** Whole or not at all, and never over another's: written beside it, then linked to its name. */
    private void create(Path file, String text) throws IOException {
        Path draft = Files.createTempFile(path, ".new", "", OwnerOnly.file());
        try {
            Files.writeString(draft, text + System.lineSeparator());
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // another process was faster: its file counts
        } catch (UnsupportedOperationException e) {
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String random(int bytes) {
        byte[] drawn = new byte[bytes];
        new SecureRandom().nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }
}
