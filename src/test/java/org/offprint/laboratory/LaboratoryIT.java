package org.offprint.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.laboratory.Node.Leases;
import org.offprint.packaged.JarProcess;

/** The laboratory in its short form, and the jar rebuilt for PostgreSQL. */
class LaboratoryIT {

    @TempDir
    static Path temp;

    private static Path jar;

    @BeforeAll
    static void rebuild() throws Exception {
        jar = PostgresqlStore.rebuild(temp);
    }

    @Test
    void whatIsPromisedIsKept() throws Exception {
        List<Row> rows = Laboratory.run(temp, Arguments.parse("readers=300 kills=1 saved=1 freezes=1 outages=2"), jar);
        assertEquals(
                List.of(),
                rows.stream().filter(row -> !row.kept()).map(Row::cells).toList());
        assertEquals(6, rows.size());
    }

    @Test
    void onPostgresqlANodeNeedsTheSecretThatTheOthersHave() throws Exception {
        Path place = Files.createDirectories(temp.resolve("secrets"));
        try (Store store = new PostgresqlStore(place, jar);
                Sink sink = new Sink()) {
            try (Node first = Node.launch("first", store, data(place, "first"), sink, Leases.USUAL)) {
                first.awaitStart();
            }
            refused(store, data(place, "none"), "it needs OFFPRINT_SECRET");
            refused(
                    store,
                    data(place, "other"),
                    "not the one that this database began with",
                    "-Doffprint.secret=another-secret-of-more-than-32-characters",
                    "-Doffprint.admin-password=laboratory");
        }
    }

    private static Path data(Path place, String name) throws Exception {
        return Files.createDirectories(place.resolve(name));
    }

    private static void refused(Store store, Path data, String words, String... options) throws Exception {
        List<String> all = new ArrayList<>(store.options());
        all.addAll(Arrays.asList(options));
        try (JarProcess node = JarProcess.launch(store.jar(), data, all.toArray(String[]::new))) {
            assertEquals(1, node.awaitEnd());
            assertTrue(node.log().contains(words), node.log());
            assertTrue(!node.log().contains("\tat "), node.log());
        }
    }
}
