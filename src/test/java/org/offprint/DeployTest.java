package org.offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offprint.system.UnreadVariables;

/** What the files in {@code deploy/} promise; their grammar is checked by {@code deploy/check/check.sh}. */
class DeployTest {

    /** The drain takes 45 s at most; whoever kills sooner has mails sent twice. */
    private static final int SHORTEST_STOP_SECONDS = 60;

    private static final Pattern VARIABLE = Pattern.compile("\\bOFFPRINT_[A-Z0-9_]+");
    private static final Pattern STOP =
            Pattern.compile("(?:stop_grace_period: |terminationGracePeriodSeconds: |TimeoutStopSec=)(\\d+)(s?)\\s");

    @Test
    void whateverStopsItWaitsForTheDrain() throws IOException {
        for (String file :
                List.of("compose/h2.yaml", "compose/postgresql.yaml", "kubernetes/offprint.yaml", "offprint.service")) {
            Matcher stops = STOP.matcher(text(file));
            int found = 0;
            while (stops.find()) {
                assertTrue(Integer.parseInt(stops.group(1)) >= SHORTEST_STOP_SECONDS, file + ": " + stops.group());
                found++;
            }
            assertTrue(found > 0, file + " says no time");
        }
    }

    @Test
    void everyVariableInThemIsRead() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path file : files()) {
            VARIABLE.matcher(Files.readString(file)).results().forEach(variable -> named.add(variable.group()));
        }
        assertTrue(named.size() > 5, "they set something: " + named);
        assertEquals(Set.of(), new UnreadVariables(settings()).among(named));
    }

    @Test
    void nothingRunsAsRoot() throws IOException {
        String image = Files.readString(Path.of("Dockerfile"));
        assertTrue(image.contains("\nUSER 10001:10001\n"));
        assertTrue(image.lastIndexOf("\nRUN ") < image.indexOf("\nUSER "), "nothing is made as another one");
        assertTrue(text("kubernetes/offprint.yaml").contains("runAsNonRoot: true"));
        assertTrue(text("offprint.service").contains("\nUser=offprint\n"));
    }

    @Test
    void theImageTakesWhatItCopies() throws IOException {
        List<String> taken = Files.readAllLines(Path.of(".dockerignore"));
        Matcher copies = Pattern.compile("^COPY (?!--)(.+) \\S+$", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("Dockerfile")));
        while (copies.find()) {
            for (String file : copies.group(1).split(" ")) {
                assertTrue(Files.exists(Path.of(file)), file + " is there");
                assertTrue(taken.contains("!" + file), file + " is not left out by .dockerignore");
            }
        }
    }

    @Test
    void eachDependencyHasItsReason() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String dependencies = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        List<String> without = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL)
                .matcher(dependencies)
                .results()
                .map(found -> found.group(1))
                .filter(dependency -> !dependency.strip().startsWith("<!--"))
                .toList();
        assertEquals(List.of(), without);
    }

    private static Set<Class<?>> settings() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.offprint").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(type -> type.reflect())
                        .collect(Collectors.toSet());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("deploy"))) {
            return Stream.concat(files, Stream.of(Path.of("Dockerfile")))
                    .filter(file ->
                            file.toString().matches(".*(\\.ya?ml|\\.service|\\.example|\\.sh|Caddyfile|Dockerfile)"))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of("deploy").resolve(file));
    }
}
