package org.offprint.system.mode;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.offprint.backup.BadBackup;
import org.offprint.system.doctor.Settings;

/** The settings as Quarkus would read them, before it starts and refuses the first that is wrong. */
final class EarlySettings implements Settings {

    /** So begins the name of the source that makes a secret and a password where nobody gave them. */
    private static final String MADE_UP = "data folder";

    /** The name of the source that points the mailer at Offprint's own mailbox where nobody gave a mail server. */
    private static final String INSIDE = "the mail server inside";

    private final SmallRyeConfig config;

    EarlySettings() {
        this(MadeByQuarkus.fixed(ConfigUtils.configBuilder()).build());
    }

    EarlySettings(SmallRyeConfig config) {
        this.config = config;
    }

    /**
     * On H2 Offprint makes a secret and a password when it is asked for them, and without a mail server it offers its own;
     * here they are only what was given.
     */
    @Override
    public Optional<String> text(String name) {
        if (MadeByQuarkus.NOT_MADE.containsKey(name)) {
            return given(name);
        }
        boolean inside = String.valueOf(config.getConfigValue(name).getConfigSourceName())
                .contains(INSIDE);
        return inside ? Optional.empty() : config.getOptionalValue(name, String.class);
    }

    /** The secret: as it was given, or as it lies in the data folder; empty when there is none yet. */
    String secret() {
        Path file = folder().resolve("secret");
        try {
            return text("offprint.secret")
                    .orElse(
                            isH2() && Files.exists(file)
                                    ? Files.readString(file).strip()
                                    : "");
        } catch (IOException e) {
            throw new BadBackup("The secret in " + file + " cannot be read: " + e);
        }
    }

    private Optional<String> given(String name) {
        for (ConfigSource source : config.getConfigSources()) {
            String value = source.getName().startsWith(MADE_UP) ? null : source.getValue(name);
            if (value != null && !value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The data folder, absolute. */
    Path folder() {
        return Path.of(text("offprint.data-dir").orElse("./data"))
                .toAbsolutePath()
                .normalize();
    }

    boolean isH2() {
        return text("quarkus.datasource.db-kind").orElse("h2").equals("h2");
    }

    /** The store that is set. */
    Connection open() throws SQLException {
        Properties account = new Properties();
        text("quarkus.datasource.username").ifPresent(user -> account.put("user", user));
        text("quarkus.datasource.password").ifPresent(password -> account.put("password", password));
        return DriverManager.getConnection(text("quarkus.datasource.jdbc.url").orElse(""), account);
    }

    /** @throws BadBackup when it cannot be reached */
    Connection connect() {
        try {
            return open();
        } catch (SQLException e) {
            throw new BadBackup(
                    "The database in QUARKUS_DATASOURCE_JDBC_URL cannot be reached; does Offprint still run on"
                            + " it? It says: " + e.getMessage());
        }
    }

    /** The migrations, on that store. */
    FluentConfiguration migrations() {
        return Flyway.configure()
                .dataSource(
                        text("quarkus.datasource.jdbc.url").orElse(""),
                        text("quarkus.datasource.username").orElse(""),
                        text("quarkus.datasource.password").orElse(""));
    }

    /** All that this version knows, the oldest first, whatever the store is. */
    static MigrationInfo[] knownMigrations() {
        return Flyway.configure()
                .dataSource("jdbc:h2:mem:", "", "")
                .load()
                .info()
                .all();
    }

    @Override
    public Set<String> names() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> variables() {
        return System.getenv().keySet();
    }

    @Override
    public String kind() {
        return isH2() ? "h2" : "postgresql";
    }

    String version() {
        return text("quarkus.application.version").orElse("unknown");
    }
}
