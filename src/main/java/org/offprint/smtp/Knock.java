package org.offprint.smtp;

import java.util.Optional;

/** Greets a mail server as if a mail followed, with TLS and AUTH as they are set, and says goodbye. */
public final class Knock {

    private Knock() {}

    /** Empty when the server would take a mail now; else what went wrong. Never throws for what it does. */
    public static Optional<Transfer> at(MailServer server) {
        try (Wire wire = Wire.connect(server)) {
            Handshake.open(server, wire).quit();
            return Optional.empty();
        } catch (Denied e) {
            return Optional.of(e.transfer());
        } catch (Broke e) {
            return Optional.of(e.transfer());
        }
    }
}
