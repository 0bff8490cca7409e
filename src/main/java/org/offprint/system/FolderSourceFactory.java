package org.offprint.system;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import java.util.List;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Finds the data folder, for three settings: {@code internal-offprint-folder}, its absolute path, which the H2 URL needs; and
 * on H2, where the operator gave none, {@code offprint.secret} and {@code offprint.admin-password}, made at the first
 * start and kept in files. On PostgreSQL, where several nodes must agree, both have to be given.
 */
public final class FolderSourceFactory implements ConfigSourceFactory {

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Folder folder = Folder.at(value(context, "offprint.data-dir", "./data"));
        boolean alone = value(context, "quarkus.datasource.db-kind", "h2").equals("h2");
        return List.of(new FolderSource(folder, alone));
    }

    private static String value(ConfigSourceContext context, String name, String other) {
        ConfigValue found = context.getValue(name);
        return found == null || found.getValue() == null || found.getValue().isBlank() ? other : found.getValue();
    }
}
