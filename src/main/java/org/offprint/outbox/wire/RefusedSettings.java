package org.offprint.outbox.wire;

import io.quarkus.mailer.runtime.MailerRuntimeConfig;
import java.util.ArrayList;
import java.util.List;

/** Settings of Quarkus Mailer that the wire would ignore: a digest must not go out in another way than a letter. */
final class RefusedSettings {

    private RefusedSettings() {}

    /** A sentence each. */
    static List<String> in(MailerRuntimeConfig mailer) {
        List<String> refused = new ArrayList<>();
        add(refused, mailer.mock().orElse(false), "mock", "Take it out: mails have to reach a server.");
        add(refused, mailer.bounceAddress().isPresent(), "bounce-address", "Set OFFPRINT_BOUNCE_ADDRESS instead.");
        add(refused, mailer.dkim().enabled(), "dkim.enabled", "Have the mail server sign.");
        add(
                refused,
                mailer.tlsConfigurationName().isPresent(),
                "tls-configuration-name",
                "Set quarkus.mailer.truststore.paths instead.");
        add(refused, mailer.keyStore().isPresent(), "key-store", "Set quarkus.mailer.truststore.paths instead.");
        add(refused, mailer.approvedRecipients().isPresent(), "approved-recipients", "Take it out.");
        add(refused, mailer.disableEsmtp(), "disable-esmtp", "Take it out.");
        add(refused, isNtlm(mailer), "ntlm", "Use a user with AUTH PLAIN or LOGIN.");
        add(refused, mailer.login().equalsIgnoreCase("XOAUTH2"), "login", "Use a user with AUTH PLAIN or LOGIN.");
        add(refused, noWayLeft(mailer), "auth-methods", "PLAIN and LOGIN are spoken here.");
        add(
                refused,
                mailer.ssl() && mailer.port().isEmpty(),
                "ssl",
                "Set QUARKUS_MAILER_PORT too (465 as a rule), and QUARKUS_MAILER_TLS=true in place of it.");
        return refused;
    }

    private static boolean isNtlm(MailerRuntimeConfig mailer) {
        return mailer.ntlm().domain().isPresent() || mailer.ntlm().workstation().isPresent();
    }

    private static boolean noWayLeft(MailerRuntimeConfig mailer) {
        return mailer.authMethods()
                .filter(methods -> WireServer.ways(methods).isEmpty())
                .isPresent();
    }

    private static void add(List<String> refused, boolean is, String name, String remedy) {
        if (is) {
            refused.add("quarkus.mailer." + name + " is set to what digests would go out without. " + remedy);
        }
    }
}
