package org.offprint.source.http;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One GET over HTTP/1.1 to an address that was looked up before; TLS asks for the certificate of the host's name. Thread-safe. */
@Singleton
class Wire {

    private final HttpClient client;
    private final Context loop;
    private final Duration patience;

    Wire(Vertx vertx, FetchConfig config) {
        this.patience = config.patience();
        this.loop = loop(vertx);
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setConnectTimeout((int) patience.toMillis())
                .setKeepAlive(false)
                .setMaxHeaderSize(32_768)
                .setDecompressionSupported(false));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** What came over the wire, packed as it may be. */
    record Received(int status, MultiMap headers, byte[] body) {}

    /** @throws Unreadable when nothing whole comes in time */
    Received get(URI url, InetAddress at, Map<String, String> headers) {
        CompletableFuture<HttpClientRequest> sent = new CompletableFuture<>();
        CompletableFuture<Received> received = new CompletableFuture<>();
        loop.runOnContext(now -> client.request(options(url, at, headers))
                .compose(request -> {
                    sent.complete(request);
                    return request.send();
                })
                .compose(response -> body(url, response))
                .onSuccess(received::complete)
                .onFailure(received::completeExceptionally));
        try {
            return received.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Unreadable(url.getHost() + " takes longer than " + patience.toSeconds() + " s to answer.");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Unreadable known ? known : broken(url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        } finally {
            sent.thenAccept(HttpClientRequest::reset);
        }
    }

    /** An event loop of its own: elsewhere the first bytes can pass before anybody listens. */
    private static Context loop(Vertx vertx) {
        CompletableFuture<Context> found = new CompletableFuture<>();
        vertx.deployVerticle(new AbstractVerticle() {
                    @Override
                    public void start() {
                        found.complete(getVertx().getOrCreateContext());
                    }
                })
                .onFailure(found::completeExceptionally);
        return found.join();
    }

    private static RequestOptions options(URI url, InetAddress at, Map<String, String> headers) {
        int port = Redirect.port(url);
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(port, at.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl("https".equalsIgnoreCase(url.getScheme()))
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery());
        headers.forEach(options::putHeader);
        return options;
    }

    private static Future<Received> body(URI url, HttpClientResponse response) {
        Promise<Received> whole = Promise.promise();
        Buffer body = Buffer.buffer();
        response.handler(piece -> {
            if (body.length() + piece.length() > Unpack.MOST) {
                whole.tryFail(new Unreadable(url.getHost() + " sends more than " + Unpack.MOST + " bytes."));
                response.request().reset();
            } else {
                body.appendBuffer(piece);
            }
        });
        response.exceptionHandler(whole::tryFail);
        response.endHandler(
                end -> whole.tryComplete(new Received(response.statusCode(), response.headers(), body.getBytes())));
        return whole.future();
    }

    private static Unreadable broken(URI url, ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String what = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new Unreadable(url.getHost() + " cannot be asked: " + what);
    }
}
