package org.offprint.outbox.wire;

import io.quarkus.mailer.runtime.MailerRuntimeConfig;
import io.quarkus.mailer.runtime.Mailers;
import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.quarkus.runtime.Startup;
import io.smallrye.config.SmallRyeConfig;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import org.offprint.setting.StartRefused;
import org.offprint.smtp.Credentials;
import org.offprint.smtp.MailServer;
import org.offprint.smtp.Security;
import org.offprint.smtp.Trust;

/** The mail server of Quarkus Mailer's settings, for the wire; a setting that it would ignore stops the start. */
@Startup(WireServer.FIRST)
@Singleton
class WireServer {

    /** Before the scheduler, which begins at 0. */
    static final int FIRST = -1;

    private static final int SMTP = 25;

    private final MailServer server;

    WireServer(Config config, WireConfig wire) {
        MailerRuntimeConfig mailer = Objects.requireNonNull(config.unwrap(SmallRyeConfig.class)
                .getConfigMapping(MailersRuntimeConfig.class)
                .mailers()
                .get(Mailers.DEFAULT_MAILER_NAME));
        refuse(mailer);
        this.server = of(mailer, wire);
    }

    /** @throws StartRefused when something is set that would be ignored */
    static void refuse(MailerRuntimeConfig mailer) {
        List<String> refused = RefusedSettings.in(mailer);
        if (!refused.isEmpty()) {
            throw new StartRefused(String.join(" ", refused));
        }
    }

    MailServer server() {
        return server;
    }

    static MailServer of(MailerRuntimeConfig mailer, WireConfig wire) {
        boolean trustAll = mailer.trustAll().orElse(false);
        return new MailServer(
                mailer.host(),
                mailer.port().orElse(SMTP),
                greeting(mailer.ownHostName().orElseGet(WireServer::ownName)),
                security(mailer, trustAll),
                sockets(mailer, trustAll),
                !trustAll,
                credentials(mailer),
                Math.toIntExact(mailer.maxMailsPerConnection().orElse(Integer.MAX_VALUE)),
                mailer.pipelining(),
                wire.timeouts());
    }

    /** As Quarkus Mailer has it: who trusts everybody speaks TLS from the first byte on, unless told not to. */
    private static Security security(MailerRuntimeConfig mailer, boolean trustAll) {
        if (mailer.ssl() || mailer.tls().orElse(trustAll)) {
            return Security.TLS;
        }
        return switch (mailer.startTLS().toUpperCase(Locale.ROOT)) {
            case "DISABLED" -> Security.NONE;
            case "REQUIRED" -> Security.STARTTLS_REQUIRED;
            default -> Security.STARTTLS;
        };
    }

    private static SSLSocketFactory sockets(MailerRuntimeConfig mailer, boolean trustAll) {
        if (trustAll) {
            return Trust.everybody();
        }
        Optional<List<String>> files = mailer.truststore().paths().filter(paths -> !paths.isEmpty());
        return files.map(paths -> Trust.of(
                        paths,
                        mailer.truststore().type().orElse(null),
                        mailer.truststore().password().orElse(null)))
                .orElseGet(Trust::usual);
    }

    private static @Nullable Credentials credentials(MailerRuntimeConfig mailer) {
        boolean asked = !mailer.login().equalsIgnoreCase("DISABLED");
        return mailer.username()
                .filter(username -> asked)
                .map(username -> new Credentials(
                        username,
                        mailer.password().orElse(""),
                        ways(mailer.authMethods().orElse(String.join(" ", Credentials.WAYS)))))
                .orElse(null);
    }

    /** Of the methods in a setting, those that are spoken here. */
    static Set<String> ways(String methods) {
        Set<String> wanted =
                new HashSet<>(List.of(methods.toUpperCase(Locale.ROOT).strip().split("[\\s,]+")));
        return Credentials.WAYS.stream().filter(wanted::contains).collect(Collectors.toSet());
    }

    /** An address is no name, and stands in brackets (RFC 5321, 4.1.3). */
    private static String greeting(String name) {
        return name.matches("\\d{1,3}(\\.\\d{1,3}){3}") ? "[" + name + "]" : name;
    }

    /** The machine's name, or its address where that has none; one that no mail server understands gives way to loopback. */
    private static String ownName() {
        try {
            String name = InetAddress.getLocalHost().getCanonicalHostName();
            return name.matches("[A-Za-z0-9.-]+") ? name : "[127.0.0.1]";
        } catch (UnknownHostException e) {
            return "[127.0.0.1]";
        }
    }
}
