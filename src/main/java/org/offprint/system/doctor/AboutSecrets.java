package org.offprint.system.doctor;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The secret that signs every link, and the operator's password. */
final class AboutSecrets {

    private static final String SECRET = "secret";
    private static final String PASSWORD = "password";
    private static final int SHORTEST_SECRET = 32;
    private static final int SHORTEST_PASSWORD = 12;
    private static final int FEWEST_SIGNS = 8;
    private static final Set<String> GUESSED =
            Set.of("admin", "password", "test", "secret", "changeme", "change-me", "offprint", "123456", "letmein");

    private final Settings settings;
    private final Surroundings around;

    AboutSecrets(Settings settings, Surroundings around) {
        this.settings = settings;
        this.around = around;
    }

    void look(Findings findings) {
        Optional<String> secret = settings.text("offprint.secret");
        if (secret.isPresent()) {
            lookAt(secret.get(), findings);
        } else if (!settings.kind().equals("h2")) {
            findings.wrong(
                    SECRET,
                    "OFFPRINT_SECRET is missing; on PostgreSQL it has to be given.",
                    "Make one with “openssl rand -base64 32”, and give the same to all nodes.");
        } else {
            lookForFile(findings);
        }
        lookAtPassword(findings);
    }

    private void lookAt(String secret, Findings findings) {
        if (secret.length() < SHORTEST_SECRET || secret.chars().distinct().count() < FEWEST_SIGNS) {
            findings.wrong(
                    SECRET,
                    "OFFPRINT_SECRET has " + secret.length() + " characters, "
                            + secret.chars().distinct().count() + " different ones: it can be guessed.",
                    "Give 32 or more at random: “openssl rand -base64 32”. Where readers are already, their links end"
                            + " with it, and it must stay.");
            return;
        }
        String began = around.database().fingerprint();
        if (!began.isEmpty() && !began.equals(around.fingerprint(secret))) {
            findings.wrong(
                    SECRET,
                    "It is not the one that this database began with: no link that was ever mailed would work.",
                    "Set OFFPRINT_SECRET to that one.");
        } else {
            findings.fine(
                    SECRET, began.isEmpty() ? "It is long enough." : "It is the one that the database began with.");
        }
    }

    private void lookForFile(Findings findings) {
        Path folder = AboutStore.folder(settings);
        Set<String> files = around.place(folder).files();
        if (files.contains("secret")) {
            findings.fine(SECRET, "It lies in " + folder.resolve("secret") + ": keep a copy of it elsewhere.");
        } else if (files.contains("offprint.mv.db")) {
            findings.wrong(
                    SECRET,
                    "The file “secret” is gone from " + folder + ", and the database is there: no link would work.",
                    "Put it back, or set OFFPRINT_SECRET.");
        } else {
            findings.fine(SECRET, "It will be made at the first start, in " + folder + ".");
        }
    }

    private void lookAtPassword(Findings findings) {
        Optional<String> password = settings.text("offprint.admin-password");
        if (password.isEmpty() && !settings.kind().equals("h2")) {
            findings.wrong(
                    PASSWORD, "OFFPRINT_ADMIN_PASSWORD is missing; on PostgreSQL it has to be given.", "Set it.");
        } else if (password.isEmpty()) {
            findings.fine(
                    PASSWORD, "It is kept in " + AboutStore.folder(settings).resolve("admin-password") + ".");
        } else if (password.get().length() < SHORTEST_PASSWORD
                || GUESSED.contains(password.get().toLowerCase(Locale.ROOT))) {
            findings.doubtful(
                    PASSWORD,
                    "OFFPRINT_ADMIN_PASSWORD has " + password.get().length() + " characters: it can be guessed.",
                    "Give " + SHORTEST_PASSWORD + " or more.");
        } else {
            findings.fine(PASSWORD, "It is long enough.");
        }
    }
}
