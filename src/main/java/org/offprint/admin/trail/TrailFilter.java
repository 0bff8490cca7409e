package org.offprint.admin.trail;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.InetAddress;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.offprint.limit.Caller;

/** Writes the trail: whatever an operator changes, through the pages or the API, and how it was answered. */
class TrailFilter {

    private static final Set<String> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String DEED = TrailFilter.class.getName();

    private final Trail trail;
    private final Caller caller;

    TrailFilter(Trail trail, Caller caller) {
        this.trail = trail;
        this.caller = caller;
    }

    /** After the check of where the request comes from. */
    @ServerRequestFilter(priority = Priorities.USER + 1_000)
    void begin(ContainerRequestContext request, ResourceInfo answering, RoutingContext call) {
        if (answering.getResourceMethod() == null || !isOperators(request.getUriInfo())) {
            return;
        }
        Act act = answering.getResourceMethod().getAnnotation(Act.class);
        boolean untold = act == null
                ? HARMLESS.contains(request.getMethod())
                : act.value().equals(Act.UNTOLD);
        if (untold) {
            return;
        }
        String subject = subject(request.getUriInfo(), act);
        Deed.Doing doing = act == null
                ? new Deed.Doing(request.getMethod() + " " + route(answering), Thing.OTHER, subject)
                : new Deed.Doing(act.value(), act.of(), subject);
        long deed = trail.begin(who(request.getSecurityContext().getUserPrincipal()), from(call), doing);
        request.setProperty(DEED, deed);
    }

    @ServerResponseFilter
    void end(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getProperty(DEED) instanceof Long deed) {
            trail.answered(deed, answer.getStatus());
        }
    }

    private static boolean isOperators(UriInfo asked) {
        return asked.getPath().matches("/(api/)?admin(/.*)?");
    }

    private static String who(@Nullable Principal principal) {
        return principal == null ? "" : principal.getName();
    }

    private String from(RoutingContext call) {
        return caller.of(call.request()).map(InetAddress::getHostAddress).orElse("");
    }

    private static String route(ResourceInfo answering) {
        return (path(answering.getResourceClass().getAnnotation(Path.class)) + "/"
                        + path(answering.getResourceMethod().getAnnotation(Path.class)))
                .replaceAll("/+", "/")
                .replaceFirst("/$", "");
    }

    private static String path(@Nullable Path path) {
        return path == null ? "" : path.value();
    }

    private static String subject(UriInfo asked, @Nullable Act act) {
        List<String> words = new ArrayList<>();
        asked.getPathParameters().values().forEach(words::addAll);
        MultivaluedMap<String, String> query = asked.getQueryParameters();
        for (String name : act == null ? new String[0] : act.with()) {
            if (query.containsKey(name)) {
                words.add(name + "=" + query.getFirst(name));
            }
        }
        return String.join(" ", words);
    }
}
