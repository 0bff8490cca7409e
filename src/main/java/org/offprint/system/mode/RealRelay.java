package org.offprint.system.mode;

import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.offprint.smtp.Credentials;
import org.offprint.smtp.Knock;
import org.offprint.smtp.MailServer;
import org.offprint.smtp.Security;
import org.offprint.smtp.Timeouts;
import org.offprint.smtp.Transfer;
import org.offprint.smtp.Trust;
import org.offprint.system.doctor.Surroundings.Greeted;
import org.offprint.system.doctor.Surroundings.Relay;
import org.offprint.system.doctor.Surroundings.Trusted;

/** Greets a mail server; no mail is sent. */
final class RealRelay {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private RealRelay() {}

    static Greeted greet(Relay relay) {
        try {
            return knock(relay);
        } catch (IllegalArgumentException unreadable) {
            return new Greeted("TRUST", String.valueOf(unreadable.getMessage()));
        }
    }

    private static Greeted knock(Relay relay) {
        Timeouts timeouts = new Timeouts(PATIENCE, PATIENCE, PATIENCE, PATIENCE);
        Optional<Transfer> trouble = Knock.at(new MailServer(
                relay.host(),
                relay.port(),
                "offprint-doctor",
                Security.valueOf(relay.security()),
                sockets(relay.trusted()),
                !relay.trusted().everybody(),
                relay.username().isEmpty() ? null : new Credentials(relay.username(), relay.password()),
                1,
                false,
                timeouts));
        return trouble.map(RealRelay::told).orElse(Greeted.WELL);
    }

    private static Greeted told(Transfer trouble) {
        if (trouble instanceof Transfer.Refused refused) {
            return new Greeted(refused.stage().name(), refused.words());
        }
        return trouble instanceof Transfer.Broken broken
                ? new Greeted(broken.stage().name(), broken.words())
                : Greeted.WELL;
    }

    private static SSLSocketFactory sockets(Trusted trusted) {
        if (trusted.everybody()) {
            return Trust.everybody();
        }
        String type = trusted.type();
        return trusted.files().isEmpty()
                ? Trust.usual()
                : Trust.of(trusted.files(), type.isEmpty() ? null : type, trusted.password());
    }
}
