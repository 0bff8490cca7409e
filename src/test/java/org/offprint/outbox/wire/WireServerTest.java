package org.offprint.outbox.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.runtime.MailerRuntimeConfig;
import io.quarkus.mailer.runtime.Mailers;
import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.setting.StartRefused;
import org.offprint.smtp.Credentials;
import org.offprint.smtp.MailServer;
import org.offprint.smtp.Security;

class WireServerTest {

    @ParameterizedTest
    @CsvSource({
        "tls=true, TLS, true",
        "ssl=true port=465, TLS, true",
        "trust-all=true, TLS, false",
        "trust-all=true tls=false, STARTTLS, false",
        "start-tls=REQUIRED, STARTTLS_REQUIRED, true",
        "start-tls=DISABLED, NONE, true",
        "host=relay.example.org, STARTTLS, true",
    })
    void speaks_tls_as_the_settings_of_quarkus_mailer_say(String settings, Security security, boolean checked) {
        MailServer server = server(settings);
        assertEquals(security, server.security());
        assertEquals(checked, server.checked());
    }

    @Test
    void takes_over_who_and_where() {
        MailServer server = server("host=relay.example.org port=587 username=us password=secret own-host-name=me");
        assertEquals("relay.example.org", server.host());
        assertEquals(587, server.port());
        assertEquals("me", server.greeting());
        Credentials credentials = Objects.requireNonNull(server.credentials());
        assertEquals("us", credentials.username());
        assertEquals("secret", credentials.password());
        assertEquals(25, server("host=relay.example.org").port());
        assertEquals(null, server("username=us login=DISABLED").credentials());
    }

    /** RFC 5321, 4.1.3: an address is no name. */
    @ParameterizedTest
    @CsvSource({
        "10.0.0.5, [10.0.0.5]",
        "[10.0.0.5], [10.0.0.5]",
        "10.0.0.5.example.org, 10.0.0.5.example.org",
        "papers.example.org, papers.example.org",
    })
    void greets_with_an_address_in_brackets(String name, String greeting) {
        assertEquals(greeting, server("own-host-name=" + name).greeting());
    }

    @Test
    void reads_lists_of_methods_as_they_are_written() {
        assertEquals(Set.of("PLAIN", "LOGIN"), WireServer.ways(" plain, LOGIN cram-md5 Plain"));
        assertEquals(Set.of(), WireServer.ways("CRAM-MD5"));
    }

    @ParameterizedTest
    @CsvSource({
        "mock=true, mock",
        "bounce-address=b@example.org, bounce-address",
        "dkim.enabled=true, dkim.enabled",
        "tls-configuration-name=x, tls-configuration-name",
        "approved-recipients=.*, approved-recipients",
        "disable-esmtp=true, disable-esmtp",
        "ntlm.domain=x, ntlm",
        "login=XOAUTH2, login",
        "auth-methods=CRAM-MD5, auth-methods",
        "ssl=true, ssl",
    })
    void names_what_the_wire_would_ignore(String settings, String name) {
        List<String> refused = RefusedSettings.in(mailer(settings));
        assertEquals(1, refused.size(), refused.toString());
        assertTrue(refused.get(0).startsWith("quarkus.mailer." + name + " is set"), refused.get(0));
    }

    @Test
    void what_the_wire_would_ignore_stops_the_start_in_words() {
        StartRefused refused = assertThrows(StartRefused.class, () -> WireServer.refuse(mailer("dkim.enabled=true")));
        assertTrue(refused.getMessage().contains("Have the mail server sign."), refused.getMessage());
    }

    @Test
    void refuses_nothing_that_is_usual() {
        assertTrue(RefusedSettings.in(mailer("host=relay.example.org port=465 tls=true username=us password=x"))
                .isEmpty());
        assertFalse(RefusedSettings.in(mailer("mock=true ssl=true")).size() < 2, "all at once");
    }

    private static MailServer server(String settings) {
        WireConfig wire = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(WireConfig.class)
                .build()
                .getConfigMapping(WireConfig.class);
        return WireServer.of(mailer(settings), wire);
    }

    /** @param settings {@code name=value}, a blank between them */
    private static MailerRuntimeConfig mailer(String settings) {
        Map<String, String> properties = new HashMap<>();
        for (String setting : settings.split(" ")) {
            String[] pair = setting.split("=", 2);
            properties.put("quarkus.mailer." + pair[0], pair[1]);
        }
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(MailersRuntimeConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build();
        return Objects.requireNonNull(
                config.getConfigMapping(MailersRuntimeConfig.class).mailers().get(Mailers.DEFAULT_MAILER_NAME));
    }
}
