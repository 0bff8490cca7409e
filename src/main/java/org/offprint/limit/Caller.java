package org.offprint.limit;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Says which address a request came from. Behind a listed proxy that is the last one in {@code X-Forwarded-For} which is
 * no listed proxy itself: proxies append what they saw, and whatever stands before it is the client's own invention.
 * Thread-safe.
 */
@Singleton
public final class Caller {

    private static final Pattern IPV4 = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3}){3})(?::[0-9]+)?");
    private static final Pattern IPV6 =
            Pattern.compile("\\[?([0-9a-fA-F:.]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)]?(?::[0-9]+)?");

    private final Proxies proxies;

    Caller(@ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> proxies) {
        this.proxies = new Proxies(proxies.orElse(List.of()));
    }

    /** Empty when the connection is gone. What is no address counts as the proxy that told it. */
    public Optional<InetAddress> of(HttpServerRequest request) {
        @Nullable SocketAddress peer = request.connection().remoteAddress();
        @Nullable SocketAddress named = request.remoteAddress();
        if (peer == null || named == null) {
            return Optional.empty();
        }
        Optional<InetAddress> told = peer.equals(named)
                ? Optional.empty()
                : last(request.headers().getAll("X-Forwarded-For"))
                        .or(() -> address(String.valueOf(named.hostAddress())));
        return told.or(() -> address(String.valueOf(peer.hostAddress())));
    }

    Optional<InetAddress> last(List<String> headers) {
        List<String> hops =
                new ArrayList<>(Arrays.asList(String.join(",", headers).split(",", -1)));
        Collections.reverse(hops);
        return hops.stream()
                .map(String::strip)
                .filter(hop -> address(hop).filter(proxies::has).isEmpty())
                .findFirst()
                .flatMap(Caller::address);
    }

    /** No name is looked up: only what is an address already is read. */
    static Optional<InetAddress> address(String text) {
        Matcher four = IPV4.matcher(text);
        Matcher six = IPV6.matcher(text);
        try {
            return four.matches()
                    ? Optional.of(InetAddress.getByName(four.group(1)))
                    : six.matches() ? Optional.of(InetAddress.getByName(six.group(1))) : Optional.empty();
        } catch (UnknownHostException notOne) {
            return Optional.empty();
        }
    }
}
