package org.offprint.system;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Answers 429 to a client that has guessed too often, before any password is looked at. */
@Singleton
class GuessingFilter {

    private final WrongTries wrong;

    GuessingFilter(WrongTries wrong) {
        this.wrong = wrong;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, SecurityHandlerPriorities.AUTHENTICATION + 10);
    }

    private void check(RoutingContext call) {
        boolean tries = call.request().headers().contains(HttpHeaders.AUTHORIZATION);
        Optional<Duration> rest = tries ? wrong.rest(Client.of(call)) : Optional.empty();
        if (rest.isEmpty()) {
            call.next();
        } else {
            refuse(call, rest.get());
        }
    }

    private static void refuse(RoutingContext call, Duration rest) {
        String problem = new JsonObject()
                .put("type", "about:blank")
                .put("title", "Too many requests")
                .put("status", 429)
                .put("detail", "Ten wrong passwords came from your network. Wait a minute, then try again.")
                .encode();
        call.response()
                .setStatusCode(429)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, rest.toSeconds())))
                .end(problem);
    }
}
