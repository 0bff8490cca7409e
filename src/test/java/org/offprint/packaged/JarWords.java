package org.offprint.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the jar says when it is started with words, and its exit code.
 *
 * @param said on both outputs
 */
public record JarWords(int code, String said) {

    /** Runs it to its end, with no settings but these variables. */
    public static JarWords run(Path jar, Map<String, String> settings, String... words)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("offprint", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-jar",
                jar.toAbsolutePath().toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("OFFPRINT_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(settings);
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("it does not end: " + Files.readString(log));
        }
        String said = Files.readString(log);
        Files.delete(log);
        return new JarWords(process.exitValue(), said);
    }
}
