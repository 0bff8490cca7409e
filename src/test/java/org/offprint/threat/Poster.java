package org.offprint.threat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Sends the start page's form many times at once, from whatever network. */
final class Poster {

    private static final int HANDS = 8;

    private final URI site;
    private final HttpClient client = HttpClient.newHttpClient();

    Poster(URI site) {
        this.site = site;
    }

    /** @param network an address that a proxy tells; null for none */
    record Form(String address, @Nullable String network) {}

    /**
     * An answer, and how long it took.
     *
     * @param headers all but the date
     */
    record Answer(int status, Map<String, List<String>> headers, String body, long micros, boolean saysWhen) {}

    List<Answer> post(int times, IntFunction<Form> forms) throws InterruptedException {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            List<Callable<Answer>> calls = new ArrayList<>();
            for (int at = 0; at < times; at++) {
                Form form = forms.apply(at);
                calls.add(() -> post(form));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : hands.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            hands.shutdown();
        }
    }

    Answer post(Form form) throws IOException, InterruptedException {
        String body = "email=" + URLEncoder.encode(form.address(), StandardCharsets.UTF_8) + "&keywords=LoRA";
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve("/subscribe"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (form.network() != null) {
            request.header("X-Forwarded-For", form.network());
        }
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return new Answer(
                answer.statusCode(),
                headers,
                answer.body(),
                (System.nanoTime() - start) / 1000,
                answer.headers().firstValue("Retry-After").isPresent());
    }
}
