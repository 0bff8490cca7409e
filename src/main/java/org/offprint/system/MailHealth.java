package org.offprint.system;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.offprint.outbox.Relay;

/** Tells how the mail server does. A node stays ready while that rests: pages work, and mails wait. */
@Readiness
@Singleton
class MailHealth implements HealthCheck {

    private final Relay relay;

    MailHealth(Relay relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        String words = relay.trouble().orElse("Mails are handed over.");
        return HealthCheckResponse.named("mail server")
                .up()
                .withData("mail server", words)
                .build();
    }
}
