package org.offprint.system;

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

/**
 * Answers 413 to a stranger's body that is larger than any of ours, or does not say how large it is, before it is read.
 * Only the operator uploads more.
 */
@Singleton
class LargeBodyFilter {

    static final int MOST = 262_144;

    private static final Set<HttpMethod> WITHOUT_BODY =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.DELETE);

    void register(@Observes Filters filters) {
        filters.register(LargeBodyFilter::check, SecurityHandlerPriorities.AUTHENTICATION + 15);
    }

    private static void check(RoutingContext call) {
        if (isStrangers(call.normalizedPath()) && isTooLarge(call.request())) {
            EarlyAnswer.to(
                    call,
                    413,
                    "Request Entity Too Large",
                    "A body may have " + MOST + " bytes here, and says with Content-Length how many it has.");
        } else {
            call.next();
        }
    }

    private static boolean isStrangers(String path) {
        return path.startsWith("/api/") && !path.startsWith("/api/admin/");
    }

    private static boolean isTooLarge(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? isUnmeasured(request) : Long.parseLong(length) > MOST;
    }

    /** HTTP/2 has no Transfer-Encoding to tell by. */
    private static boolean isUnmeasured(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || request.version() == HttpVersion.HTTP_2 && !WITHOUT_BODY.contains(request.method());
    }
}
