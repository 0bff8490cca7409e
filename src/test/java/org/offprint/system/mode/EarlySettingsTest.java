package org.offprint.system.mode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void looking_for_a_secret_makes_none(@TempDir Path folder) throws Exception {
        EarlySettings settings = settings(Map.of("offprint.data-dir", folder.toString()));
        assertEquals(Optional.empty(), settings.text("offprint.secret"));
        assertEquals(Optional.empty(), settings.text("offprint.admin-password"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    private static EarlySettings settings(Map<String, String> given) {
        return new EarlySettings(new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredSources()
                .withSources(new PropertiesConfigSource(given, "given", 1_000))
                .build());
    }
}
