package org.offprint.outbox;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The outbox alone, before a mail server that fails on order. */
public final class OnScript implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.mailer.max-pool-size",
                "2",
                "quarkus.mailer.own-host-name",
                "localhost",
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:mem:script;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;"
                        + "DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(PlainSources.class);
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(ScriptedServer.class));
    }
}
