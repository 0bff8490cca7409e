package org.offprint.outbox.faults;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.smtp.FaultyServer;

/** The application with a store of its own, before a {@link FaultyServer} that wants TLS and AUTH. */
public final class OnFaults implements QuarkusTestProfile {

    private static @Nullable FaultyServer server;

    /** The mail server. */
    public static FaultyServer server() {
        if (server == null) {
            throw new IllegalStateException("no mail server was started");
        }
        return server;
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry(
                        "quarkus.datasource.jdbc.url",
                        "jdbc:h2:mem:faults;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;"
                                + "WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1"),
                Map.entry("quarkus.mailer.own-host-name", "localhost"),
                Map.entry("quarkus.mailer.username", "name"),
                Map.entry("quarkus.mailer.password", "pass"),
                Map.entry("quarkus.mailer.start-tls", "REQUIRED"),
                Map.entry("quarkus.mailer.tls", "false"),
                Map.entry("quarkus.mailer.trust-all", "true"),
                Map.entry("offprint.bounce-address", "bounces@example.org"),
                Map.entry("offprint.mailer.connect", "5s"),
                Map.entry("offprint.mailer.watchdog", "8s"),
                Map.entry("offprint.wire.connect", "5s"),
                Map.entry("offprint.wire.reply", "3s"),
                Map.entry("offprint.wire.after-dot", "3s"),
                Map.entry("offprint.wire.watchdog", "30s"));
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Server.class));
    }

    /** Starts the mail server. */
    public static final class Server implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            FaultyServer started = new FaultyServer();
            server = started;
            return Map.of("quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", String.valueOf(started.port()));
        }

        @Override
        public void stop() {
            server().close();
        }
    }
}
