package org.offprint.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** An empty body is no JSON, and would reach an API as null. */
class EmptyBodyFilter {

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        boolean json = MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
        if (json && "0".equals(request.getHeaderString(HttpHeaders.CONTENT_LENGTH))) {
            throw Refusal.badInput("body", "The body is empty.", "Send the JSON that belongs here.");
        }
    }
}
