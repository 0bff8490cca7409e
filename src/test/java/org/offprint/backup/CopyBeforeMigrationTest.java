package org.offprint.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyBeforeMigrationTest {

    private static final String MODES = Filled.H2_MODES.replace(";DB_CLOSE_DELAY=-1", "");

    @TempDir
    Path folder;

    @Test
    void an_upgrade_leaves_a_copy_of_what_was_there() throws Exception {
        migrations().target("1").load().migrate();
        assertEquals(List.of(), copies(), "there was nothing before the first tables");
        write("insert into turn_of_old (id) values (1)");

        migrations().load().migrate();

        assertEquals(List.of("offprint-schema-1.zip"), copies());
        try (Connection copy = unpacked(folder.resolve("offprint-schema-1.zip"))) {
            assertEquals("1", Stores.schema(copy));
            assertTrue(Stores.has(copy, "turn_of_old"));
        }
    }

    @Test
    void a_start_that_migrates_nothing_copies_nothing() throws Exception {
        migrations().load().migrate();
        migrations().load().migrate();
        assertEquals(List.of(), copies());
    }

    @Test
    void the_last_three_are_kept() throws Exception {
        migrations().target("1").load().migrate();
        for (int i = 2; i <= 5; i++) {
            Path old = Files.createFile(folder.resolve("offprint-schema-0." + i + ".zip"));
            Files.setLastModifiedTime(old, FileTime.fromMillis(i * 1_000L));
        }
        migrations().load().migrate();
        assertEquals(List.of("offprint-schema-0.4.zip", "offprint-schema-0.5.zip", "offprint-schema-1.zip"), copies());
    }

    @Test
    void what_cannot_be_copied_is_not_changed() throws Exception {
        migrations().target("1").load().migrate();
        Flyway flyway = Flyway.configure()
                .dataSource(url(), "", "")
                .callbacks(new CopyBeforeMigration(folder.resolve("missing/folder")))
                .load();
        Files.createFile(folder.resolve("missing"));
        RuntimeException refused = assertThrows(RuntimeException.class, flyway::migrate);
        assertTrue(refused.getMessage().contains("Is there space?"), refused.getMessage());
        try (Connection store = DriverManager.getConnection(url(), "", "")) {
            assertEquals("1", Stores.schema(store));
        }
    }

    private FluentConfiguration migrations() {
        return Flyway.configure().dataSource(url(), "", "").callbacks(new CopyBeforeMigration(folder));
    }

    private void write(String row) throws SQLException {
        try (Connection store = DriverManager.getConnection(url(), "", "");
                Statement statement = store.createStatement()) {
            statement.execute("create table turn_of_old (id integer primary key)");
            statement.execute(row);
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("offprint") + MODES;
    }

    private Connection unpacked(Path copy) throws IOException, SQLException {
        Path place = Files.createDirectories(folder.resolve("unpacked"));
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(copy))) {
            Files.copy(zip, place.resolve(zip.getNextEntry().getName()));
        }
        return DriverManager.getConnection("jdbc:h2:file:" + place.resolve("offprint") + MODES, "", "");
    }

    private List<String> copies() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".zip") || name.endsWith(".new"))
                    .sorted()
                    .toList();
        }
    }
}
