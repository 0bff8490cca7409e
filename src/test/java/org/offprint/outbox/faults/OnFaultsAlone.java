package org.offprint.outbox.faults;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.outbox.PlainSources;

/** As {@link OnFaults}, with plain mails of every kind. */
public final class OnFaultsAlone implements QuarkusTestProfile {

    private final OnFaults faults = new OnFaults();

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(faults.getConfigOverrides());
        settings.computeIfPresent(
                "quarkus.datasource.jdbc.url", (name, url) -> url.replace("mem:faults", "mem:faultsalone"));
        return settings;
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(PlainSources.class);
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return faults.testResources();
    }
}
