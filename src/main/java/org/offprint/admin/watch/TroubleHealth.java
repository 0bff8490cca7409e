package org.offprint.admin.watch;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Tells in words what is wrong. None of it makes a node unready: another one would have the same troubles. */
@Readiness
@Singleton
class TroubleHealth implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(TroubleHealth.class);

    /** Probes come often, and counting takes a while. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final PulseMeters meters;
    private final TakePulse takePulse;
    private final FindTroubles findTroubles;
    private final Clock clock;

    TroubleHealth(PulseMeters meters, TakePulse takePulse, FindTroubles findTroubles, Clock clock) {
        this.meters = meters;
        this.takePulse = takePulse;
        this.findTroubles = findTroubles;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health =
                HealthCheckResponse.named("troubles").up();
        try {
            List<Trouble> troubles = findTroubles.find(pulse());
            troubles.forEach(trouble -> health.withData(trouble.cause(), trouble.words()));
            if (troubles.isEmpty()) {
                health.withData("none", "Digests and mails are on time.");
            }
        } catch (RuntimeException unreachable) {
            LOG.debug("What is wrong cannot be told", unreachable);
            health.withData("unknown", "Not known while the database does not answer.");
        }
        return health.build();
    }

    private Pulse pulse() {
        Pulse last = meters.last();
        boolean fresh = last.at().plus(FRESH).isAfter(clock.instant());
        return fresh ? last : takePulse.take();
    }
}
