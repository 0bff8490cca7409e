package org.offprint.front.form;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.offprint.limit.Caller;
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
    private final Caller caller;
    private final Clock clock;

    Gate(Limits limits, LimitConfig config, Caller caller, Clock clock) {
        this.caller = caller;
        this.limits = limits;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Counts a form from this client. See {@link Caller} for who that is.
     *
     * @throws Refusal 429 when its network sent too many
     */
    public void enter(HttpServerRequest request) {
        caller.of(request).ifPresent(this::enter);
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
}
