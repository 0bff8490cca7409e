package org.offprint.system.mode;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.offprint.smtp.Credentials;
import org.offprint.smtp.Knock;
import org.offprint.smtp.MailServer;
import org.offprint.smtp.Security;
import org.offprint.smtp.Timeouts;
import org.offprint.smtp.Transfer;
import org.offprint.system.doctor.Surroundings.Greeted;
import org.offprint.system.doctor.Surroundings.Relay;

/** Greets a mail server; no mail is sent. */
final class RealRelay {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private RealRelay() {}

    static Greeted greet(Relay relay) {
        Timeouts timeouts = new Timeouts(PATIENCE, PATIENCE, PATIENCE, PATIENCE);
        Optional<Transfer> trouble = Knock.at(new MailServer(
                relay.host(),
                relay.port(),
                "offprint-doctor",
                Security.valueOf(relay.security()),
                trust(relay.trustsAll()),
                !relay.trustsAll(),
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

    private static SSLSocketFactory trust(boolean all) {
        if (!all) {
            return (SSLSocketFactory) SSLSocketFactory.getDefault();
        }
        try {
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(null, new TrustManager[] {new Anybody()}, null);
            return tls.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has TLS", e);
        }
    }

    /** As QUARKUS_MAILER_TRUST_ALL asks for. */
    private static final class Anybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
