package org.offprint.smtp;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustTest {

    private static final Envelope ENVELOPE = new Envelope("bounce@example.org", "reader@example.org");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"PEM", "PKCS12", "JKS"})
    void a_certificate_of_the_operators_own_is_trusted(String type) {
        Path file = TestTls.certificate(folder, type);
        for (@Nullable String told : new @Nullable String[] {null, type}) {
            assertInstanceOf(Transfer.Taken.class, send(Trust.of(List.of(file.toString()), told, "changeit")));
        }
    }

    @Test
    void nobody_elses_is() {
        assertInstanceOf(Transfer.Broken.class, send(Trust.usual()));
        assertInstanceOf(Transfer.Taken.class, send(Trust.everybody()));
    }

    @Test
    void a_file_that_cannot_be_read_is_named() throws Exception {
        Path garbage = Files.writeString(folder.resolve("garbage.p12"), "no key store");
        for (String file : List.of(folder.resolve("missing.pem").toString(), garbage.toString())) {
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> Trust.of(List.of(file), null, "changeit"));
            assertTrue(String.valueOf(e.getMessage()).contains(file), e.getMessage());
        }
    }

    private static Transfer send(SSLSocketFactory trust) {
        try (FaultyServer server = new FaultyServer()) {
            MailServer there = new MailServer(
                    "localhost",
                    server.port(),
                    "client.example.org",
                    Security.STARTTLS_REQUIRED,
                    trust,
                    true,
                    null,
                    1,
                    true,
                    Timeouts.USUAL);
            try (SmtpClient client = new SmtpClient(there)) {
                return client.send(ENVELOPE, SmtpClientTest.mail("Hello"));
            }
        }
    }
}
