package org.offprint.setting;

import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Settings that are made where the process runs. They are told when asked for and not listed: the build, which reads
 * configuration too, writes every listed value into the jar, and would make there what belongs to the machine that runs it.
 */
public abstract class UnlistedSource implements ConfigSource {

    private final String name;
    private final int ordinal;

    /** @param ordinal see {@link ConfigSource#getOrdinal} */
    protected UnlistedSource(String name, int ordinal) {
        this.name = name;
        this.ordinal = ordinal;
    }

    @Override
    public final Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public final int getOrdinal() {
        return ordinal;
    }

    @Override
    public final String getName() {
        return name;
    }
}
