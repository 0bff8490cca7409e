package org.offprint.mailbox;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;
import org.offprint.setting.UnlistedSource;

/**
 * While no mail server is configured, points the mailer at the one inside: a free port on loopback, which
 * {@code internal-offprint-mailbox-port} tells to those who ask whether there is one.
 */
public final class MailboxSourceFactory implements ConfigSourceFactory {

    private static final int BELOW_ALL_BUT_DEFAULTS = Integer.MIN_VALUE + 1_000;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue host = context.getValue("quarkus.mailer.host");
        boolean configured = host != null
                && host.getValue() != null
                && !host.getValue().isBlank()
                && host.getConfigSourceOrdinal() > BELOW_ALL_BUT_DEFAULTS;
        return configured ? List.of() : List.of(new InsideSource());
    }

    private static final class InsideSource extends UnlistedSource {

        InsideSource() {
            super("the mail server inside", BELOW_ALL_BUT_DEFAULTS);
        }

        @Override
        public @Nullable String getValue(String name) {
            return switch (name) {
                case "quarkus.mailer.host" -> "127.0.0.1";
                case "quarkus.mailer.port", "internal-offprint-mailbox-port" -> String.valueOf(Port.FREE);
                default -> null;
            };
        }
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
