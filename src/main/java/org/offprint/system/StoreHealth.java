package org.offprint.system;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/** Ready while the database answers and its tables are those of this version. */
@Readiness
@Singleton
class StoreHealth implements HealthCheck {

    private static final int PATIENCE_SECONDS = 5;

    private final DataSource database;
    private final Flyway flyway;

    StoreHealth(DataSource database, Flyway flyway) {
        this.database = database;
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health = HealthCheckResponse.named("database");
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS)
                    ? tables(health)
                    : health.down().withData("database", "It does not answer.").build();
        } catch (SQLException | FlywayException e) {
            return health.down().withData("database", "It cannot be reached.").build();
        }
    }

    private HealthCheckResponse tables(HealthCheckResponseBuilder health) {
        MigrationInfoService info = flyway.info();
        MigrationInfo current = info.current();
        String version = current == null ? "none" : String.valueOf(current.getVersion());
        int missing = info.pending().length;
        String words = missing == 0
                ? "Up to date, version " + version + "."
                : missing + " migrations are missing after version " + version + ": restart this node.";
        return health.status(missing == 0)
                .withData("database", "It answers.")
                .withData("tables", words)
                .build();
    }
}
