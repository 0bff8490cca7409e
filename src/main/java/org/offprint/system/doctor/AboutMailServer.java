package org.offprint.system.doctor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.offprint.system.doctor.Surroundings.Greeted;
import org.offprint.system.doctor.Surroundings.Relay;
import org.offprint.system.doctor.Surroundings.Trusted;

/** The mail server: whether it answers, speaks TLS and lets us in. */
final class AboutMailServer {

    private static final String ABOUT = "mail server";
    private static final String TRUST_ALL = "quarkus.mailer.trust-all";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1");

    private final Settings settings;
    private final Surroundings around;

    AboutMailServer(Settings settings, Surroundings around) {
        this.settings = settings;
        this.around = around;
    }

    void look(Findings findings) {
        Optional<String> host = settings.text("quarkus.mailer.host");
        if (host.isEmpty()) {
            findings.doubtful(
                    ABOUT,
                    "None is set: mails stay on this machine, to be read at /mailbox.",
                    "Set QUARKUS_MAILER_HOST to the relay that shall send them.");
            return;
        }
        Optional<Relay> relay = relay(host.get());
        if (relay.isEmpty()) {
            findings.wrong(ABOUT, "QUARKUS_MAILER_PORT is no port.", "Give the relay's, mostly 587, 465 or 25.");
        } else {
            look(relay.get(), findings);
        }
    }

    private void look(Relay relay, Findings findings) {
        if (!relay.username().isEmpty() && relay.password().isEmpty()) {
            findings.wrong(ABOUT, "QUARKUS_MAILER_USERNAME is set and QUARKUS_MAILER_PASSWORD is not.", "Set both.");
        }
        Greeted greeted = around.greet(relay);
        if (!greeted.well()) {
            findings.wrong(ABOUT, relay + " " + trouble(greeted), remedy(greeted));
        } else {
            lookAtTls(relay, findings);
        }
    }

    private void lookAtTls(Relay relay, Findings findings) {
        boolean open = relay.security().equals("NONE") || relay.security().equals("STARTTLS") && !offersTls(relay);
        if (open && !relay.username().isEmpty() && !isHere(relay)) {
            findings.wrong(
                    ABOUT,
                    relay + " is told the password without TLS: whoever listens on the way knows it.",
                    "Use its port with TLS: QUARKUS_MAILER_PORT=465 and QUARKUS_MAILER_TLS=true, or 587 and"
                            + " QUARKUS_MAILER_START_TLS=REQUIRED.");
        } else if (open && !isHere(relay)) {
            findings.doubtful(ABOUT, relay + " is spoken with without TLS.", "Fine within your own network only.");
        } else if (relay.trusted().everybody()) {
            findings.doubtful(
                    ABOUT,
                    "The certificate of " + relay + " is not looked at.",
                    "Remove QUARKUS_MAILER_TRUST_ALL, and let Java trust your certificates instead.");
        } else {
            findings.fine(
                    ABOUT, relay + " answers" + (relay.username().isEmpty() ? "." : ", and the password is right."));
        }
    }

    /** Whether STARTTLS that is used where it is offered, is. */
    private boolean offersTls(Relay relay) {
        Relay strict = new Relay(
                relay.host(), relay.port(), "STARTTLS_REQUIRED", relay.trusted(), relay.username(), relay.password());
        return around.greet(strict).well();
    }

    private static boolean isHere(Relay relay) {
        return HERE.contains(relay.host());
    }

    private static String trouble(Greeted greeted) {
        return switch (greeted.stage()) {
            case "CONNECT" -> "does not answer: " + greeted.words();
            case "BANNER", "EHLO" -> "does not greet: " + greeted.words();
            case "STARTTLS" -> "does not come to TLS: " + greeted.words();
            case "TRUST" -> "was not asked: " + greeted.words();
            default -> "does not let us in: " + greeted.words();
        };
    }

    private static String remedy(Greeted greeted) {
        return switch (greeted.stage()) {
            case "CONNECT" ->
                "Is it QUARKUS_MAILER_HOST and _PORT? With TLS from the first byte (465) it needs"
                        + " QUARKUS_MAILER_TLS=true. Some providers close port 25 to their customers.";
            case "BANNER", "EHLO" ->
                "It may not let this machine in; or its port speaks TLS from the first byte, and"
                        + " QUARKUS_MAILER_TLS=true is missing.";
            case "STARTTLS" ->
                "Its certificate must be of that name and from an authority that Java trusts; or it offers"
                        + " none, and QUARKUS_MAILER_START_TLS asks for it.";
            case "TRUST" -> "Look at QUARKUS_MAILER_TRUSTSTORE_PATHS, _TYPE and _PASSWORD.";
            default -> "Look at QUARKUS_MAILER_USERNAME and _PASSWORD.";
        };
    }

    private Optional<Relay> relay(String host) {
        String port = settings.text("quarkus.mailer.port").orElse("25");
        if (!port.matches("[1-9][0-9]{0,4}") || Integer.parseInt(port) > 65_535) {
            return Optional.empty();
        }
        return Optional.of(new Relay(
                host,
                Integer.parseInt(port),
                security(),
                trusted(),
                settings.text("quarkus.mailer.username").orElse(""),
                settings.text("quarkus.mailer.password").orElse("")));
    }

    private Trusted trusted() {
        return new Trusted(
                settings.flag(TRUST_ALL),
                settings.text("quarkus.mailer.truststore.paths").stream()
                        .flatMap(files -> Stream.of(files.split(",")))
                        .map(String::strip)
                        .toList(),
                settings.text("quarkus.mailer.truststore.type").orElse(""),
                settings.text("quarkus.mailer.truststore.password").orElse(""));
    }

    /** As digests go: who trusts everybody speaks TLS from the first byte on, unless told not to. */
    private String security() {
        boolean tls = settings.text("quarkus.mailer.tls").isPresent()
                ? settings.flag("quarkus.mailer.tls")
                : settings.flag(TRUST_ALL);
        if (tls || settings.flag("quarkus.mailer.ssl")) {
            return "TLS";
        }
        return switch (settings.text("quarkus.mailer.start-tls").orElse("").toUpperCase(Locale.ROOT)) {
            case "REQUIRED" -> "STARTTLS_REQUIRED";
            case "DISABLED" -> "NONE";
            default -> "STARTTLS";
        };
    }
}
