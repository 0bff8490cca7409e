package org.offprint.problem;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** An empty body is no JSON, and would reach an API that reads JSON as null. */
class EmptyBodyFilter {

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        boolean json = MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
        if (json && reads(resource) && "0".equals(request.getHeaderString(HttpHeaders.CONTENT_LENGTH))) {
            throw Refusal.badInput("body", "The body is empty.", "Send the JSON that belongs here.");
        }
    }

    private static boolean reads(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(Consumes.class)
                || resource.getResourceClass().isAnnotationPresent(Consumes.class);
    }
}
