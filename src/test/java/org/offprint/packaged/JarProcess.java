package org.offprint.packaged;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application in a process of its own, on a free port of loopback; ends with the test. */
public final class JarProcess implements AutoCloseable {

    /** The application as it was packaged, for H2. */
    public static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path log;
    private final int port;

    private JarProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Launches it and waits until it answers. */
    static JarProcess start(Path data, String... settings) throws IOException, InterruptedException {
        JarProcess started = launch(data, settings);
        started.awaitLog("Listening on");
        return started;
    }

    /** Launches it. Further settings are {@code -D} options of the JVM. */
    static JarProcess launch(Path data, String... settings) throws IOException {
        return launch(JAR, data, settings);
    }

    /** Launches a copy of it, which was rebuilt, say. */
    public static JarProcess launch(Path jar, Path data, String... settings) throws IOException {
        return launch(Path.of(System.getProperty("java.home"), "bin", "java"), jar, data, settings);
    }

    /** Launches it with another Java. */
    public static JarProcess launch(Path java, Path jar, Path data, String... settings) throws IOException {
        int port = freePort();
        Path log = Files.createTempFile("offprint", ".log");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(settings));
        command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(data.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("OFFPRINT_") || name.startsWith("QUARKUS_"));
        builder.environment()
                .putAll(Map.of(
                        "OFFPRINT_DATA_DIR", data.toString(),
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", String.valueOf(port)));
        return new JarProcess(builder.start(), log, port);
    }

    public int port() {
        return port;
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    /** Waits for words in the log; fails when the process ends without them. */
    public void awaitLog(String words) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!log().contains(words)) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new AssertionError("no “" + words + "” in\n" + log());
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
    }

    /** Asks for a page until something in it is found. */
    public MatchResult awaitPage(String path, Pattern wanted) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            String page =
                    given().baseUri("http://127.0.0.1").port(port).get(path).asString();
            Matcher found = wanted.matcher(page);
            if (found.find()) {
                return found.toMatchResult();
            }
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new AssertionError("no “" + wanted + "” in\n" + page);
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
    }

    /** Sends SIGTERM and waits for the end; answers the exit code. */
    public int terminate() throws IOException, InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    public int awaitEnd() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end:\n" + log());
        }
        return process.exitValue();
    }

    /** Ends it at once, as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Sends a signal that Java has no word for, such as {@code STOP} or {@code CONT}. */
    public void signal(String name) throws IOException, InterruptedException {
        String pid = String.valueOf(process.pid());
        if (new ProcessBuilder("kill", "-" + name, pid).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("process " + pid + " takes no " + name);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        Files.deleteIfExists(log);
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
