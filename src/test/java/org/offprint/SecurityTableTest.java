package org.offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of threats names tests that are there, and leaves no row without one. */
class SecurityTableTest {

    private static final Path TABLE = Path.of("deploy/security.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern NAMED = Pattern.compile("`(\\w+)(?:#(\\w+))?`");
    /** Between it and its method no other method ends. */
    private static final String TEST = "@(Test|ParameterizedTest)\\b((?!\\n    \\}\\n).)*?";

    /** What has to be answered; more may be. */
    private static final List<String> THREATS = List.of(
            "flood a mailbox",
            "own words through our confirmation",
            "headers, recipients or SMTP commands",
            "following links",
            "who reads",
            "forge a link",
            "visitor's browser",
            "put script",
            "stop the matcher",
            "break the collector",
            "operator's password",
            "in `/mailbox`",
            "false bounces",
            "another client",
            "take the database");

    @Test
    void everyThreatHasItsRow() throws IOException {
        List<String> tried = rows().stream().map(row -> row.get(0)).toList();
        List<String> missing = THREATS.stream()
                .filter(threat -> tried.stream().noneMatch(row -> row.contains(threat)))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyRowNamesTestsThatAreThere() throws IOException {
        Map<String, String> sources = sources();
        List<String> missing = new ArrayList<>();
        for (List<String> row : rows()) {
            Matcher named = NAMED.matcher(row.get(2));
            assertTrue(named.find(), "no test in " + row);
            do {
                if (!isThere(sources, named.group(1), named.group(2))) {
                    missing.add(named.group());
                }
            } while (named.find());
        }
        assertEquals(List.of(), missing);
    }

    private static boolean isThere(Map<String, String> sources, String type, String method) {
        String source = sources.get(type);
        return source != null
                && (method == null
                        || Pattern.compile(TEST + "void " + method + "\\(", Pattern.DOTALL)
                                .matcher(source)
                                .find());
    }

    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            SecurityTableTest::text,
                            (a, b) -> a + b));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cells of each row below the titles. */
    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| **"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
                .toList();
    }
}
