package org.offprint.threat;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The application behind a proxy on this machine, so that a test may come from any network; with the limits as they are. */
public final class BehindProxy implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.proxy.proxy-address-forwarding",
                "true",
                "quarkus.http.proxy.trusted-proxies",
                "127.0.0.1",
                "offprint.limit.per-domain-hour",
                "100",
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:mem:proxy;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;"
                        + "DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000");
    }
}
