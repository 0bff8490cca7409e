package org.offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What can be seen only in the sources: how long things are, and that templates escape. */
class SourcesTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final int LONGEST_FILE = 200;
    /** A reader's columns with their verbs and answers: one noun, best read in one place. */
    private static final Map<String, Integer> LONGER_FILES = Map.of("Subscriber.java", 220);

    private static final int LONGEST_METHOD = 25;
    private static final int MOST_FILES_IN_A_ROOM = 30;

    @Test
    void noFileIsTooLongToReadAtOnce() throws IOException {
        List<String> tooLong = files(JAVA, ".java").stream()
                .filter(file -> lines(file).size() > most(file))
                .map(file -> file + " has " + lines(file).size() + " lines")
                .toList();
        assertEquals(List.of(), tooLong);
    }

    @Test
    void noMethodIsTooLongToReadAtOnce() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files(JAVA, ".java")));
            Trees trees = Trees.instance(task);
            List<String> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new LongMethods(trees, unit), found);
            }
            assertEquals(List.of(), found);
        }
    }

    @Test
    void noRoomIsCrowded() throws IOException {
        Map<Path, Long> rooms = files(JAVA, ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        rooms.values().removeIf(count -> count <= MOST_FILES_IN_A_ROOM);
        assertEquals(Map.of(), rooms);
    }

    @Test
    void noTemplateWritesAnythingUnescaped() throws IOException {
        Predicate<String> raw = Pattern.compile("\\{[^}]*\\.(raw|safe)\\b").asPredicate();
        List<String> found = files(TEMPLATES, ".html").stream()
                .flatMap(file -> lines(file).stream().filter(raw).map(line -> file + ": " + line.strip()))
                .toList();
        assertEquals(List.of(), found);
    }

    @Test
    void noJavaHandsUnescapedTextToATemplate() throws IOException {
        List<String> found = files(JAVA, ".java").stream()
                .filter(file -> lines(file).stream().anyMatch(line -> line.contains("RawString")))
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), found);
    }

    private static int most(Path file) {
        return LONGER_FILES.getOrDefault(file.getFileName().toString(), LONGEST_FILE);
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class LongMethods extends TreeScanner<Void, List<String>> {
        private final Trees trees;
        private final CompilationUnitTree unit;

        LongMethods(Trees trees, CompilationUnitTree unit) {
            this.trees = trees;
            this.unit = unit;
        }

        @Override
        public Void visitMethod(MethodTree method, List<String> found) {
            if (method.getBody() != null) {
                var positions = trees.getSourcePositions();
                long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method.getBody()));
                if (last - first + 1 > LONGEST_METHOD) {
                    found.add(unit.getSourceFile().getName() + "#" + method.getName() + ": " + (last - first + 1));
                }
            }
            return super.visitMethod(method, found);
        }
    }
}
