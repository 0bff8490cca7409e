package org.offprint.system;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What is shown by a token is for its bearer alone: no cache keeps it unless it says how, no search engine lists it. */
class TokenPagesFilter {

    @ServerResponseFilter
    void mark(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPathParameters().containsKey("token")) {
            response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
            response.getHeaders().putSingle("X-Robots-Tag", "noindex");
        }
    }
}
