package org.offprint.system;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses matrix parameters. No address of ours has one, and Jakarta REST leaves them out when it finds a page, while the
 * check for the operator's password does not: {@code /api/admin;x/stats} would be open to everybody.
 */
@Singleton
class PlainPathFilter {

    void register(@Observes Filters filters) {
        filters.register(PlainPathFilter::check, SecurityHandlerPriorities.AUTHENTICATION + 20);
    }

    private static void check(RoutingContext call) {
        if (call.normalizedPath().indexOf(';') < 0) {
            call.next();
        } else {
            EarlyAnswer.to(call, 404, "Not Found", "There is nothing at this address: none of ours has a semicolon.");
        }
    }
}
