package org.offprint.mailbox;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * While no mail server is configured, points the mailer at the one inside: a free port on loopback, which
 * {@code internal-offprint-mailbox-port} tells to those who ask whether there is one.
 */
public final class MailboxSourceFactory implements ConfigSourceFactory {

    private static final int BELOW_ALL_BUT_DEFAULTS = Integer.MIN_VALUE + 1_000;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue host = context.getValue("quarkus.mailer.host");
        boolean configured =
                host != null && host.getValue() != null && !host.getValue().isBlank();
        return configured ? List.of() : List.of(inside(String.valueOf(Port.FREE)));
    }

    private static ConfigSource inside(String port) {
        return new PropertiesConfigSource(
                Map.of(
                        "quarkus.mailer.host", "127.0.0.1",
                        "quarkus.mailer.port", port,
                        "internal-offprint-mailbox-port", port),
                "the mail server inside",
                BELOW_ALL_BUT_DEFAULTS);
    }

    /** Found once, when it is first needed: configuration is read several times, and all readings must agree. */
    private static final class Port {

        private static final int FREE = find();

        private static int find() {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
