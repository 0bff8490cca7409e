package org.offprint.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.setting.StartRefused;

class FolderTest {

    @TempDir
    Path temp;

    @Test
    void aSecretIsMadeOnceAndReadByItsOwnerOnly() throws IOException {
        Folder folder = Folder.at(temp.resolve("new/data").toString());

        String secret = folder.keepOnce("secret", 32);

        assertTrue(secret.length() >= 32);
        assertEquals(secret, folder.keepOnce("secret", 32));
        assertEquals("rw-------", permissions(folder.file("secret")));
        assertEquals("rwx------", permissions(folder.path()));
    }

    @Test
    void whoeverStartsTogetherGetsTheSameAndLeavesNoDraft() throws Exception {
        Folder folder = Folder.at(temp.toString());
        ExecutorService starters = Executors.newFixedThreadPool(8);
        Callable<String> start = () -> folder.keepOnce("secret", 32);
        List<Future<String>> made =
                starters.invokeAll(Stream.generate(() -> start).limit(32).toList());
        starters.shutdown();

        String first = made.get(0).get();
        for (Future<String> other : made) {
            assertEquals(first, other.get());
        }
        try (Stream<Path> files = Files.list(temp)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aFolderThatCannotBeIsRefusedInWords() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        StartRefused refused = assertThrows(
                StartRefused.class,
                () -> Folder.at(file.resolve("data").toString()).keepOnce("secret", 32));
        assertTrue(refused.getMessage().contains("OFFPRINT_DATA_DIR"));
    }

    @Test
    void aNodeOfManyMakesNoSecretOfItsOwn() {
        FolderSource ofMany = new FolderSource(Folder.at(temp.toString()), false);
        assertNull(ofMany.getValue("offprint.secret"));
        assertNull(ofMany.getValue("offprint.admin-password"));
        assertEquals(temp.toString(), ofMany.getValue("internal-offprint-folder"));
    }

    @Test
    void theBuildSeesNothingToWriteIntoTheJar() {
        FolderSource source = new FolderSource(Folder.at(temp.toString()), true);
        assertEquals(Set.of(), source.getPropertyNames());
        assertNull(source.getValue("offprint.site-url"));
        assertNotEquals(source.getValue("offprint.secret"), source.getValue("offprint.admin-password"));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
