package org.offprint.source.http;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a server sends us instead: on its own host only, and never from https to http. */
final class Redirect {

    private Redirect() {}

    static boolean is(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** @throws Unreadable when it leads elsewhere, or nowhere */
    static URI follow(URI from, @Nullable String location) {
        URI to = resolve(from, location);
        if (!sameHost(from, to)) {
            String place = to.getScheme() + "://" + to.getHost() + Objects.requireNonNullElse(to.getPath(), "");
            throw new Unreadable(from.getHost() + " says that this has moved to " + place
                    + ". If you trust it, set that as the source's url.");
        }
        return to;
    }

    private static URI resolve(URI from, @Nullable String location) {
        try {
            String told = Objects.requireNonNullElse(location, "").strip();
            URI to = from.resolve(told);
            if (!told.isEmpty() && to.getHost() != null && to.getUserInfo() == null) {
                return to;
            }
        } catch (IllegalArgumentException notOne) {
            // answered below, like any other address that leads nowhere
        }
        throw new Unreadable(from.getHost() + " sends us on, but not to an address that can be asked.");
    }

    private static boolean sameHost(URI from, URI to) {
        String before = from.getScheme().toLowerCase(Locale.ROOT);
        String after = to.getScheme().toLowerCase(Locale.ROOT);
        boolean upgraded = before.equals("http") && after.equals("https") && port(from) == 80 && port(to) == 443;
        boolean kept = before.equals(after) && port(from) == port(to);
        return from.getHost().equalsIgnoreCase(to.getHost()) && (kept || upgraded);
    }

    static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
    }
}
