package org.offprint.system;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Answers 429 to a client that has guessed too often, before any password is looked at. */
@Singleton
class GuessingFilter {

    private final WrongTries wrong;
    private final Client client;

    GuessingFilter(WrongTries wrong, Client client) {
        this.client = client;
        this.wrong = wrong;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, SecurityHandlerPriorities.AUTHENTICATION + 10);
    }

    private void check(RoutingContext call) {
        boolean tries = call.request().headers().contains(HttpHeaders.AUTHORIZATION);
        Optional<Duration> rest = tries ? wrong.rest(client.of(call)) : Optional.empty();
        if (rest.isEmpty()) {
            call.next();
        } else {
            call.response()
                    .putHeader(
                            HttpHeaders.RETRY_AFTER,
                            String.valueOf(Math.max(1, rest.get().toSeconds())));
            EarlyAnswer.to(call, 429, "Too many requests", "Ten wrong passwords came from you. Try again in a minute.");
        }
    }
}
