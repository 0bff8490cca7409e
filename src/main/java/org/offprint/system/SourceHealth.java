package org.offprint.system;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.offprint.source.ListSources;
import org.offprint.source.SourceReport;

/** Tells how each source does. A node stays ready while one fails: the others go on, and pages and mails work. */
@Readiness
@Singleton
class SourceHealth implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(SourceHealth.class);

    private final ListSources listSources;

    SourceHealth(ListSources listSources) {
        this.listSources = listSources;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health = HealthCheckResponse.named("sources").up();
        try {
            for (SourceReport source : listSources.list()) {
                health.withData(source.name(), source.state() + ": " + source.words());
            }
        } catch (RuntimeException unreachable) {
            LOG.debug("The sources cannot be listed", unreachable);
            health.withData("sources", "Not known while the database does not answer.");
        }
        return health.build();
    }
}
