package org.offprint.system;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.SiteConfig;
import org.offprint.problem.Refusal;

/**
 * Refuses what another site makes a browser send. Whatever changes something is checked, but for routes with a
 * {@code token} in their path: there the token is the authority, and a mail program's one-click comes from anywhere.
 */
class OriginFilter {

    private static final Set<String> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String site;

    OriginFilter(SiteConfig config) {
        this.site = origin(config.siteUrl());
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        boolean tokenDecides = request.getUriInfo().getPathParameters().containsKey("token");
        if (!HARMLESS.contains(request.getMethod()) && !tokenDecides && !isOurs(request)) {
            throw Refusal.forbidden("This came from another site. Open the page here and send it again.");
        }
    }

    private boolean isOurs(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        if (origin != null) {
            return origin.equals(site) || isOwnHost(origin, request.getHeaderString(HttpHeaders.HOST));
        }
        // with neither it is no browser
        String site = request.getHeaderString("Sec-Fetch-Site");
        return site == null || site.equals("same-origin") || site.equals("none");
    }

    private static boolean isOwnHost(String origin, @Nullable String host) {
        return host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }

    private static String origin(URI url) {
        String port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return (url.getScheme() + "://" + url.getHost() + port).toLowerCase(Locale.ROOT);
    }
}
