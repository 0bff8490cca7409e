package org.offprint.system;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A Problem for a request that gets no further than the door. */
public final class EarlyAnswer {

    private EarlyAnswer() {}

    public static void to(RoutingContext call, int status, String title, String detail) {
        String problem = new JsonObject()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .encode();
        call.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(problem);
    }
}
