package org.offprint.front.form;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.offprint.limit.LimitConfig;
import org.offprint.limit.Limits;
import org.offprint.limit.Network;
import org.offprint.problem.Refusal;

/** Lets only so many forms in from one network. */
@Singleton
public final class Gate {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofDays(1);

    private final Limits limits;
    private final LimitConfig config;
    private final Clock clock;

    Gate(Limits limits, LimitConfig config, Clock clock) {
        this.limits = limits;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Counts a form from this client. The client is the socket's peer, or whom Quarkus' own proxy settings name.
     *
     * @throws Refusal 429 when its network sent too many
     */
    public void enter(HttpServerRequest request) {
        @Nullable SocketAddress peer = request.remoteAddress();
        if (peer != null && peer.hostAddress() != null) {
            enter(address(peer.hostAddress()));
        }
    }

    public void enter(InetAddress client) {
        Network network = Network.of(client);
        if (!network.exempt()) {
            Instant now = clock.instant();
            take("network-10min:" + network.name(), config.perNetworkTenMinutes(), TEN_MINUTES, now);
            take("network-day:" + network.name(), config.perNetworkDay(), DAY, now);
        }
    }

    private void take(String name, int most, Duration span, Instant now) {
        if (!limits.take(name, most, span, now)) {
            throw Refusal.tooMany(
                    "Too many forms came from your network. Wait a while, then send it again.",
                    limits.untilFree(name, span, now));
        }
    }

    /** No name is looked up: it is an address already. */
    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("a socket's peer has an address", e);
        }
    }
}
