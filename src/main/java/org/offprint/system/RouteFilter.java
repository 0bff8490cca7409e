package org.offprint.system;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Tells the access log which page was asked, as its pattern: the address itself may hold a token. */
class RouteFilter {

    @ServerRequestFilter
    void note(ResourceInfo page, RoutingContext call) {
        String route = "/" + path(page.getResourceClass()) + "/" + path(page.getResourceMethod());
        call.put("route", route.replaceAll("/+", "/").replaceFirst("(?<=.)/$", ""));
    }

    private static String path(AnnotatedElement part) {
        Path path = part.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
