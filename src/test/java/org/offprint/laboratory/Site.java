package org.offprint.laboratory;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A node's pages and API, as readers and the operator use them. */
record Site(int port) {

    static final String PASSWORD = "laboratory";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** Sends a form; the status. */
    int post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return CLIENT.send(request(path, "application/x-www-form-urlencoded", body), BodyHandlers.ofString())
                .statusCode();
    }

    void importReaders(String table) throws IOException, InterruptedException {
        require(CLIENT.send(request("/api/admin/subscribers.csv", "text/csv", table), BodyHandlers.ofString()));
    }

    String exportReaders() throws IOException, InterruptedException {
        HttpRequest request = to("/api/admin/subscribers.csv").GET().build();
        return require(CLIENT.send(request, BodyHandlers.ofString()));
    }

    /** How many mails are on their way. */
    int queued() throws IOException, InterruptedException {
        HttpRequest request = to("/api/admin/stats").GET().build();
        String counts = require(CLIENT.send(request, BodyHandlers.ofString()));
        return number(counts, "queued") + number(counts, "claimed") + number(counts, "sending");
    }

    /** Adds a paper that nobody has been sent. */
    void upload(String title) throws IOException, InterruptedException {
        String papers = "[{\"title\": \"" + title + "\", \"abstract\": \"What there is to say of " + title + ".\"}]";
        require(CLIENT.send(request("/api/admin/papers", "application/json", papers), BodyHandlers.ofString()));
    }

    /** Serves all who are due; ends when all that this node holds is sent. */
    CompletableFuture<Void> run(Instant asOf) {
        return runs("asOf=" + asOf).thenAccept(report -> {});
    }

    /** How many are due and not served yet. */
    int due(Instant asOf) {
        return runs("dryRun=true&asOf=" + asOf)
                .thenApply(report -> number(report, "due") - number(report, "alreadyServed"))
                .join();
    }

    private CompletableFuture<String> runs(String query) {
        return CLIENT.sendAsync(request("/api/admin/editions/run?" + query, "text/plain", ""), BodyHandlers.ofString())
                .thenApply(Site::require);
    }

    private static int number(String report, String name) {
        Matcher number = Pattern.compile("\"" + name + "\":(\\d+)").matcher(report);
        if (!number.find()) {
            throw new IllegalStateException("no " + name + " in " + report);
        }
        return Integer.parseInt(number.group(1));
    }

    private static String require(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private HttpRequest request(String path, String type, String body) {
        return to(path).header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder to(String path) {
        byte[] operator = ("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(operator));
    }
}
