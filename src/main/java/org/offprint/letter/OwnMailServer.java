package org.offprint.letter;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The mail server inside, for as long as no other is configured. Asks what the mailer really uses: a setting may come
 * from a place that outranks, or was read after, the one that offered the port.
 */
@Singleton
public final class OwnMailServer {

    static final String HOST = "127.0.0.1";

    private final OptionalInt port;

    OwnMailServer(
            @ConfigProperty(name = "internal-offprint-mailbox-port") Optional<Integer> offered,
            @ConfigProperty(name = "quarkus.mailer.host") Optional<String> host,
            @ConfigProperty(name = "quarkus.mailer.port") Optional<Integer> port) {
        boolean used = offered.isPresent() && offered.equals(port) && host.equals(Optional.of(HOST));
        this.port = used ? OptionalInt.of(offered.orElseThrow()) : OptionalInt.empty();
    }

    /** The port on loopback that it listens at; empty while mails go to a server of the operator's. */
    public OptionalInt port() {
        return port;
    }
}
