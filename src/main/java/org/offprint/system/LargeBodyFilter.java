package org.offprint.system;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Answers 413 to a stranger's body that is larger than any of ours, before it is read. One that does not say how large it
 * is is refused by the API, and read so far and no further by a page, whose one-click POST comes from programs of all
 * kinds. Only the operator uploads more.
 */
@Singleton
class LargeBodyFilter {

    static final int MOST = 262_144;

    private static final Set<HttpMethod> WITHOUT_BODY =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.DELETE);

    private static final Pattern OPERATORS = Pattern.compile("/(api/)?admin(/.*)?");

    /** Comes after the limit of Quarkus for everybody, which stands at -2, and takes its place. */
    private static final int LATE = 1;

    void register(@Observes Filters filters) {
        filters.register(LargeBodyFilter::check, SecurityHandlerPriorities.AUTHENTICATION + 15);
        filters.register(LargeBodyFilter::count, LATE);
    }

    private static void check(RoutingContext call) {
        if (isStrangers(call) && isTooLarge(call)) {
            EarlyAnswer.to(
                    call,
                    413,
                    "Request Entity Too Large",
                    "A body may have " + MOST + " bytes here, and says with Content-Length how many it has.");
        } else {
            call.next();
        }
    }

    private static void count(RoutingContext call) {
        if (isStrangers(call) && call.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            call.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, (long) MOST);
        }
        call.next();
    }

    private static boolean isStrangers(RoutingContext call) {
        return !OPERATORS.matcher(call.normalizedPath()).matches();
    }

    private static boolean isTooLarge(RoutingContext call) {
        String length = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null
                ? call.normalizedPath().startsWith("/api/") && isUnmeasured(call.request())
                : Long.parseLong(length) > MOST;
    }

    /** HTTP/2 has no Transfer-Encoding to tell by. */
    private static boolean isUnmeasured(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || request.version() == HttpVersion.HTTP_2 && !WITHOUT_BODY.contains(request.method());
    }
}
