package org.offprint.system.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.system.doctor.Surroundings.Database;
import org.offprint.system.doctor.Surroundings.Place;

class DoctorTest {

    private static final String WRONG = "wrong";
    private static final String DOUBTFUL = "doubtful";

    @Test
    void nothing_is_wrong_with_who_is_well() {
        for (Patient patient : List.of(Patient.well(), Patient.wellOnH2())) {
            Doctor.Report report = patient.examined();
            assertTrue(report.well(), report.text());
            // DKIM cannot be seen from here
            assertTrue(report.text().contains("0 wrong, 1 doubtful"), report.text());
            assertFalse(report.text().contains(Patient.SECRET), "no secret is printed");
        }
    }

    @Test
    void the_report_reads_like_this() {
        Patient patient = Patient.well().without("offprint.mail-from").variable("OFFPRINT_SITEURL");
        assertEquals("""
                Offprint for postgresql, looked at 2026-01-05T05:00:00Z

                wrong     sender         OFFPRINT_MAIL_FROM is not set.
                                         → Write it like “Offprint <digest@example.org>”, of a domain of yours.
                doubtful  settings       Nothing reads the variable OFFPRINT_SITEURL.
                                         → Is OFFPRINT_SITE_URL meant?
                fine      site address   Links begin with https://papers.example.org, and the name has an address.
                fine      operator       Readers see who runs this and how to reach you.
                fine      proxy          X-Forwarded-For is believed from 192.0.2.10.
                fine      secret         It is the one that the database began with.
                fine      password       It is long enough.
                fine      database       It answers, with schema 3 of 4.
                fine      mail server    relay.example.org:587 answers, and the password is right.
                fine      sources        hf is set up, and huggingface.co has an address.
                fine      clock          It says 2026-01-05T05:00:00Z, as the database's does.
                fine      zone           Readers who give none have UTC.

                1 wrong, 1 doubtful, 10 fine.
                """, patient.report().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        Doctor.Report report = Patient.well()
                .with("offprint.site-url", "papers")
                .without("offprint.secret")
                .with("offprint.zone", "Mars/Base")
                .with("offprint.source.hf.type", "hf")
                .greets("STARTTLS_REQUIRED", "CONNECT", "ConnectException: Connection refused")
                .examined();
        assertFalse(report.well());
        assertTrue(report.text().contains("5 wrong"), report.text());
    }

    @ParameterizedTest
    @MethodSource("ills")
    void an_ill_is_found(String grade, String words, Patient patient) {
        String report = patient.report();
        List<String> lines = report.lines()
                .filter(line -> line.startsWith(grade) && line.contains(words))
                .toList();
        assertEquals(1, lines.size(), report);
        assertEquals(!grade.equals(WRONG), patient.examined().well());
        int at = report.indexOf(lines.get(0)) + lines.get(0).length();
        assertTrue(
                report.substring(at).strip().startsWith("→") || words.contains("no name server"),
                "what to do is said: " + report);
    }

    static Stream<Arguments> ills() {
        return Stream.of(settings(), secrets(), store(), mail(), sender(), sources(), clock())
                .flatMap(part -> part);
    }

    private static Stream<Arguments> settings() {
        return Stream.of(
                ill(
                        WRONG,
                        "“x” in OFFPRINT_LIMIT_IN_ALL_HOUR is refused",
                        Patient.well()
                                .refuses(
                                        "OFFPRINT_LIMIT_IN_ALL_HOUR", "“x” in OFFPRINT_LIMIT_IN_ALL_HOUR is refused.")),
                ill(DOUBTFUL, "OFFPRINT_SOURCE_MY_LAB_TYPE", Patient.well().variable("OFFPRINT_SOURCE_MY_LAB_TYPE")),
                ill(DOUBTFUL, "OFFPRINT_COLOUR", Patient.well().variable("OFFPRINT_COLOUR")),
                ill(WRONG, "no address that a link", Patient.well().with("offprint.site-url", "papers.example.org")),
                ill(WRONG, "no address that a link", Patient.well().with("offprint.site-url", "https://[bad")),
                ill(
                        WRONG,
                        "pages stand at its root only",
                        Patient.well().with("offprint.site-url", "https://example.org/papers")),
                ill(WRONG, "has no address", Patient.well().with("offprint.site-url", "https://other.example.org")),
                ill(DOUBTFUL, "this machine only", Patient.well().without("offprint.site-url")),
                ill(
                        DOUBTFUL,
                        "begin with http://localhost:8131, which",
                        Patient.well().without("offprint.site-url").with("quarkus.http.port", "8131")),
                ill(DOUBTFUL, "is not https", Patient.well().with("offprint.site-url", "http://papers.example.org")),
                ill(DOUBTFUL, "do not see who", Patient.well().without("offprint.operator-name")),
                ill(DOUBTFUL, "how to reach you", Patient.well().without("offprint.operator-contact")),
                ill(WRONG, "believed from everybody", Patient.well().without("quarkus.http.proxy.trusted-proxies")),
                ill(
                        WRONG,
                        "“10.0.0.0/33” is no address",
                        Patient.well().with("quarkus.http.proxy.trusted-proxies", "192.0.2.10,10.0.0.0/33")),
                ill(
                        DOUBTFUL,
                        "it is not listed",
                        Patient.well().without("quarkus.http.proxy.proxy-address-forwarding")));
    }

    private static Stream<Arguments> secrets() {
        return Stream.of(
                ill(WRONG, "OFFPRINT_SECRET is missing", Patient.well().without("offprint.secret")),
                ill(WRONG, "can be guessed", Patient.well().with("offprint.secret", "short")),
                ill(WRONG, "1 different ones", Patient.well().with("offprint.secret", "a".repeat(40))),
                ill(
                        WRONG,
                        "not the one that this database",
                        Patient.well().with("offprint.secret", "another-secret-of-more-than-32-characters")),
                ill(WRONG, "PASSWORD is missing", Patient.well().without("offprint.admin-password")),
                ill(DOUBTFUL, "has 5 characters", Patient.well().with("offprint.admin-password", "admin")),
                ill(
                        WRONG,
                        "“secret” is gone",
                        Patient.wellOnH2().with(new Place(true, true, true, 10_000, Set.of("offprint.mv.db")))));
    }

    private static Stream<Arguments> store() {
        return Stream.of(
                ill(WRONG, "JDBC_URL is missing", Patient.well().without("quarkus.datasource.jdbc.url")),
                ill(
                        WRONG,
                        "does not begin with jdbc:postgresql:",
                        Patient.well().with("quarkus.datasource.jdbc.url", "jdbc:h2:file:/x")),
                ill(
                        WRONG,
                        "lacks WRITE_DELAY=0 and DB_CLOSE_ON_EXIT=FALSE",
                        Patient.wellOnH2().with("quarkus.datasource.jdbc.url", "jdbc:h2:file:/x/offprint")),
                ill(
                        WRONG,
                        "cannot be reached: Connection refused",
                        Patient.well().with(new Database("Connection refused", false, "", "", "", null))),
                ill(
                        WRONG,
                        "of schema 5",
                        Patient.well().with(new Database("", false, "18.1", "5", "print of " + Patient.SECRET, null))),
                ill(DOUBTFUL, "PostgreSQL 11.3", Patient.well().with(new Database("", false, "11.3", "", "", null))),
                ill(
                        WRONG,
                        "cannot be written",
                        Patient.wellOnH2().with(new Place(true, false, true, 10_000, Set.of("secret")))),
                ill(DOUBTFUL, "12 MB left", Patient.wellOnH2().with(new Place(true, true, true, 12, Set.of("secret")))),
                ill(
                        DOUBTFUL,
                        "may look into",
                        Patient.wellOnH2().with(new Place(true, true, false, 10_000, Set.of("secret")))));
    }

    private static Stream<Arguments> mail() {
        return Stream.of(
                ill(DOUBTFUL, "mails stay on this machine", Patient.well().without("quarkus.mailer.host")),
                ill(WRONG, "is no port", Patient.well().with("quarkus.mailer.port", "99999")),
                ill(WRONG, "PASSWORD is not", Patient.well().without("quarkus.mailer.password")),
                ill(
                        WRONG,
                        "does not answer: ConnectException",
                        Patient.well().greets("STARTTLS_REQUIRED", "CONNECT", "ConnectException")),
                ill(WRONG, "does not greet: 554", Patient.well().greets("STARTTLS_REQUIRED", "BANNER", "554 no")),
                ill(
                        WRONG,
                        "does not come to TLS",
                        Patient.well().greets("STARTTLS_REQUIRED", "STARTTLS", "SSLHandshakeException")),
                ill(WRONG, "does not let us in: 535", Patient.well().greets("STARTTLS_REQUIRED", "AUTH", "535 no")),
                ill(
                        WRONG,
                        "told the password without TLS",
                        Patient.well().with("quarkus.mailer.start-tls", "DISABLED")),
                ill(
                        WRONG,
                        "told the password without TLS",
                        Patient.well()
                                .without("quarkus.mailer.start-tls")
                                .greets("STARTTLS_REQUIRED", "STARTTLS", "offers none")),
                ill(
                        DOUBTFUL,
                        "without TLS",
                        Patient.well()
                                .with("quarkus.mailer.start-tls", "DISABLED")
                                .without("quarkus.mailer.username")
                                .without("quarkus.mailer.password")),
                ill(
                        WRONG,
                        "was not asked: The certificates in /ca.pem",
                        Patient.well()
                                .greets(
                                        "STARTTLS_REQUIRED",
                                        "TRUST",
                                        "The certificates in /ca.pem cannot be read: gone")),
                ill(
                        WRONG,
                        "does not greet: plain",
                        Patient.well().with("quarkus.mailer.trust-all", "true").greets("TLS", "BANNER", "plain")),
                ill(DOUBTFUL, "is not looked at", Patient.well().with("quarkus.mailer.trust-all", "true")));
    }

    private static Stream<Arguments> sender() {
        return Stream.of(
                ill(
                        WRONG,
                        "MAIL_FROM is not set",
                        Patient.well().with("offprint.mail-from", "Offprint <offprint@localhost.localdomain>")),
                ill(WRONG, "is no sender", Patient.well().with("offprint.mail-from", "Offprint")),
                ill(
                        WRONG,
                        "“garbage” in OFFPRINT_MAIL_FROM is no sender",
                        Patient.well().without("quarkus.mailer.host").with("offprint.mail-from", "garbage")),
                ill(
                        WRONG,
                        "“garbage” in OFFPRINT_BOUNCE_ADDRESS",
                        Patient.well().with("offprint.bounce-address", "garbage")),
                ill(WRONG, "gmail.com", Patient.well().with("offprint.mail-from", "Lab <lab@gmail.com>")),
                ill(WRONG, "takes no mail", Patient.well().record("example.org MX")),
                ill(WRONG, "which machines may send", Patient.well().record("example.org TXT", "something else")),
                ill(WRONG, "2 SPF records", Patient.well().record("example.org TXT", "v=spf1 -all", "v=spf1 mx -all")),
                ill(WRONG, "lets everybody", Patient.well().record("example.org TXT", "v=spf1 mx +all")),
                ill(WRONG, "lets everybody", Patient.well().record("example.org TXT", "v=spf1 all")),
                ill(WRONG, "has none, which", Patient.well().record("_dmarc.example.org TXT")),
                ill(
                        WRONG,
                        "2 records",
                        Patient.well().record("_dmarc.example.org TXT", "v=DMARC1; p=none", "v=DMARC1; p=reject")),
                ill(
                        DOUBTFUL,
                        "records of example.org were not looked at",
                        Patient.well().withoutNames()));
    }

    private static Stream<Arguments> sources() {
        return Stream.of(
                ill(DOUBTFUL, "only the papers in the jar", Patient.well().without("offprint.source.hf.type")),
                ill(WRONG, "Nothing reads “arxiv”", Patient.well().with("offprint.source.a.type", "arxiv")),
                ill(
                        WRONG,
                        "source a has no type",
                        Patient.well().with("offprint.source.a.url", "https://a.example.org")),
                ill(WRONG, "source a has no categories", Patient.well().with("offprint.source.a.type", "arxiv-api")),
                ill(WRONG, "source a has no address", Patient.well().with("offprint.source.a.type", "feed")),
                ill(
                        WRONG,
                        "host gone.example.org",
                        Patient.well()
                                .with("offprint.source.a.type", "feed")
                                .with("offprint.source.a.url", "https://gone.example.org/feed")),
                ill(
                        DOUBTFUL,
                        "Whether huggingface.co of the source hf can be found is not known: no name server",
                        Patient.well().withoutNames()));
    }

    private static Stream<Arguments> clock() {
        return Stream.of(
                ill(WRONG, "which is past", Patient.well().at("2001-01-01T00:00:00Z")),
                ill(DOUBTFUL, "60 s off", Patient.well().at("2026-01-05T05:01:00Z")),
                ill(WRONG, "no time zone", Patient.well().with("offprint.zone", "Mars/Base")));
    }

    @Test
    void what_is_wrong_is_told_once() {
        String report = Patient.well()
                .with("offprint.zone", "Mars/X")
                .refuses("OFFPRINT_ZONE", "“Mars/X” in OFFPRINT_ZONE is refused.")
                .report();
        assertEquals(1, report.split("OFFPRINT_ZONE", -1).length - 1, report);
        assertFalse(report.contains("variables begin with"), report);
    }

    @Test
    void a_running_offprint_is_no_ill() {
        Patient patient = Patient.wellOnH2().with(new Database("locked", true, "", "", "", null));
        assertTrue(patient.report().contains("Another process works in it"), patient.report());
        assertTrue(patient.examined().well());
    }

    @Test
    void dmarc_of_the_parent_domain_counts() {
        Patient patient = Patient.well()
                .with("offprint.mail-from", "digest@papers.example.org")
                .record("papers.example.org MX", "10 mail.example.org.")
                .record("papers.example.org TXT", "v=spf1 mx -all");
        assertTrue(patient.report().contains("v=DMARC1; p=none"), patient.report());
    }

    private static Arguments ill(String grade, String words, Patient patient) {
        return Arguments.of(grade, words, patient);
    }
}
