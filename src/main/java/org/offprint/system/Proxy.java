package org.offprint.system;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.offprint.limit.Proxies;
import org.offprint.setting.StartRefused;

/** The proxy before this process, as it is set: whom the limits count hangs on it. */
@Singleton
class Proxy {

    private static final Logger LOG = Logger.getLogger(Proxy.class);

    private final boolean believed;
    private final List<String> trusted;
    private final AtomicBoolean warned = new AtomicBoolean();

    Proxy(
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean believed,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> trusted) {
        this.believed = believed;
        this.trusted = trusted.orElse(List.of());
    }

    /** @throws StartRefused when anybody could say to be anybody, or somebody else would be believed than was meant */
    void refuseUnlisted() {
        if (believed && trusted.isEmpty()) {
            throw new StartRefused("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING believes every client what it says its"
                    + " address is. Name the proxy's address in QUARKUS_HTTP_PROXY_TRUSTED_PROXIES.");
        }
        for (String misspelt : believed ? new Proxies(trusted).misspelt() : List.<String>of()) {
            throw new StartRefused(
                    "“" + misspelt + "” in QUARKUS_HTTP_PROXY_TRUSTED_PROXIES is no address. Write it like"
                            + " 192.0.2.10, or a block of them like 10.0.0.0/8 or 2001:db8::/32.");
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, SecurityHandlerPriorities.AUTHENTICATION + 5);
    }

    private void look(RoutingContext call) {
        if (isUnlisted(call.request()) && warned.compareAndSet(false, true)) {
            LOG.warn(
                    "A request has X-Forwarded-For and does not come from a proxy that is listed. If there is a proxy, its"
                            + " clients are all counted as one: set QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING=true and its"
                            + " address in QUARKUS_HTTP_PROXY_TRUSTED_PROXIES. Else somebody made it up. This is said once.");
        }
        call.next();
    }

    private static boolean isUnlisted(HttpServerRequest request) {
        return request.headers().contains("X-Forwarded-For")
                && request.connection().remoteAddress().equals(request.remoteAddress());
    }
}
