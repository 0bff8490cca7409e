package org.offprint.digest.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.offprint.packaged.JarProcess;

/** The packaged application in a process of its own, which makes a run when it is told to. */
record BenchNode(JarProcess process) implements AutoCloseable {

    private static final String PASSWORD = "benchmark";
    private static final Duration PATIENCE = Duration.ofHours(1);

    static BenchNode start(Order order, BenchStore store, int sinkPort, String... more)
            throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(store.options());
        options.addAll(List.of(
                "-XX:TieredStopAtLevel=4",
                "-Xmx" + order.heap(),
                "-XX:+UseParallelGC",
                "-Doffprint.secret=the-secret-of-all-nodes-in-the-benchmark",
                "-Doffprint.admin-password=" + PASSWORD,
                "-Doffprint.site-url=https://papers.example.org",
                "-Doffprint.mail-from=Offprint <digest@example.org>",
                "-Doffprint.digest.patience=1h",
                "-Dquarkus.mailer.host=127.0.0.1",
                "-Dquarkus.mailer.port=" + sinkPort));
        options.addAll(List.of(more));
        if (!order.more().isEmpty()) {
            options.addAll(List.of(order.more().split(",")));
        }
        JarProcess process =
                JarProcess.launch(Path.of(order.java()), store.jar(), store.data(), options.toArray(String[]::new));
        process.awaitLog("Listening on");
        return new BenchNode(process);
    }

    /** Serves all who are due at an instant; its report, when all is sent. */
    String run(Instant asOf) throws IOException, InterruptedException {
        String operator = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes());
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + process.port() + "/api/admin/editions/run?asOf=" + asOf))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + operator)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.close();
    }
}
