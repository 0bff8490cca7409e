package org.offprint.system.body;

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
import org.offprint.system.EarlyAnswer;

/**
 * Answers 413 to a stranger's body that is larger than any of ours, before it is read. One that does not say how large it
 * is is refused by the API, and read by a page as a {@link FormBody}, for its one-click POST comes from programs of all
 * kinds. Only the operator uploads more.
 */
@Singleton
public final class LargeBodyFilter {

    /** In bytes. */
    public static final int MOST = 262_144;

    private static final Set<HttpMethod> WITHOUT_BODY =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.DELETE);

    private static final Pattern OPERATORS = Pattern.compile("/(api/)?admin(/.*)?");

    void register(@Observes Filters filters) {
        filters.register(LargeBodyFilter::check, SecurityHandlerPriorities.AUTHENTICATION + 15);
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

    /** The most bytes that whoever calls may send. The server has a limit of its own for the operator. */
    static long most(RoutingContext call) {
        return isStrangers(call) ? MOST : Long.MAX_VALUE;
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
