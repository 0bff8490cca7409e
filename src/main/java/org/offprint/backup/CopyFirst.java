package org.offprint.backup;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.offprint.letter.SiteConfig;

/** Has an H2 file copied before Flyway changes its tables. */
@Singleton
class CopyFirst implements FlywayConfigurationCustomizer {

    private final SiteConfig site;

    CopyFirst(SiteConfig site) {
        this.site = site;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        List<Callback> callbacks = new ArrayList<>(Arrays.asList(configuration.getCallbacks()));
        callbacks.add(
                new CopyBeforeMigration(Path.of(site.dataDir()).toAbsolutePath().normalize()));
        configuration.callbacks(callbacks.toArray(Callback[]::new));
    }
}
