package org.offprint.system.mode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupModeTest {

    @TempDir
    Path folder;

    @Test
    void a_backup_is_for_its_owner_only() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = written("offprint.jsonl", "all addresses");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("all addresses", Files.readString(file));
    }

    @Test
    void no_backup_goes_over_another() throws IOException {
        Path file = written("twice.jsonl", "the first");
        assertThrows(FileAlreadyExistsException.class, () -> BackupMode.create(file));
        assertEquals("the first", Files.readString(file));
    }

    private Path written(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = BackupMode.create(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
