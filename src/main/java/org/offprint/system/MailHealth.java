package org.offprint.system;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.offprint.outbox.Relay;
import org.offprint.outbox.sending.Sending;
import org.offprint.outbox.sending.Stop;

/** Tells how the mail server does, and whether digests are stopped. A node stays ready while that rests: pages work, and mails wait. */
@Readiness
@Singleton
class MailHealth implements HealthCheck {

    private final Relay relay;
    private final Sending sending;

    MailHealth(Relay relay, Sending sending) {
        this.relay = relay;
        this.sending = sending;
    }

    @Override
    public HealthCheckResponse call() {
        String words = relay.trouble().orElse("Mails are handed over.");
        return HealthCheckResponse.named("mail server")
                .up()
                .withData("mail server", words)
                .withData("digests", sending.stop().map(Stop::told).orElse("Digests go out."))
                .build();
    }
}
