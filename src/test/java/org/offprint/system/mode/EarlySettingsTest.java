package org.offprint.system.mode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EarlySettingsTest {

    private static final String HOST = "quarkus.mailer.host";

    @Test
    void the_mailbox_inside_is_no_mail_server_that_somebody_gave() {
        EarlySettings settings = settings(Map.of());
        assertEquals(Optional.empty(), settings.text(HOST));
        assertEquals(Optional.empty(), settings.text("quarkus.mailer.port"));
    }

    @Test
    void a_mail_server_may_be_given_by_another_setting() {
        EarlySettings settings = settings(Map.of(HOST, "${relay}", "relay", "relay.example.org"));
        assertEquals(Optional.of("relay.example.org"), settings.text(HOST));
    }

    private static EarlySettings settings(Map<String, String> given) {
        return new EarlySettings(new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredSources()
                .withSources(new PropertiesConfigSource(given, "given", 1_000))
                .build());
    }
}
