package org.offprint.system.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.offprint.system.doctor.Surroundings.Database;
import org.offprint.system.doctor.Surroundings.Place;

/** The database, and on H2 the folder that it lies in. */
final class AboutStore {

    private static final String DATABASE = "database";
    private static final String FOLDER = "data folder";
    private static final long FEWEST_MEGABYTES = 500;
    private static final int OLDEST_POSTGRESQL = 14;

    private final Settings settings;
    private final Surroundings around;

    AboutStore(Settings settings, Surroundings around) {
        this.settings = settings;
        this.around = around;
    }

    static Path folder(Settings settings) {
        return Path.of(settings.text("offprint.data-dir").orElse("./data"))
                .toAbsolutePath()
                .normalize();
    }

    void look(Findings findings) {
        boolean h2 = settings.kind().equals("h2");
        String url = settings.text("quarkus.datasource.jdbc.url").orElse("");
        String beginning = "jdbc:" + settings.kind() + ":";
        if (!url.startsWith(beginning)) {
            findings.wrong(
                    DATABASE,
                    url.isEmpty()
                            ? "QUARKUS_DATASOURCE_JDBC_URL is missing."
                            : "QUARKUS_DATASOURCE_JDBC_URL does not begin with " + beginning
                                    + ", and this jar was built for that.",
                    "Give the address of such a database, or build the jar for the other one: see PostgreSQL in the manual.");
            return;
        }
        if (h2) {
            lookAtModes(url, findings);
            lookAtFolder(findings);
        }
        lookInside(around.database(), findings);
    }

    private static void lookAtModes(String url, Findings findings) {
        List<String> missing = List.of("WRITE_DELAY=0", "DB_CLOSE_ON_EXIT=FALSE").stream()
                .filter(mode -> !(url.toUpperCase(Locale.ROOT) + ";").contains(";" + mode + ";"))
                .toList();
        if (!missing.isEmpty()) {
            findings.wrong(
                    DATABASE,
                    "The H2 URL lacks " + String.join(" and ", missing) + ": mails could be lost or sent twice.",
                    "Append ;" + String.join(";", missing)
                            + " to QUARKUS_DATASOURCE_JDBC_URL, or do without that variable.");
        }
    }

    private void lookAtFolder(Findings findings) {
        Path folder = folder(settings);
        Place place = around.place(folder);
        if (!place.writable()) {
            findings.wrong(
                    FOLDER,
                    folder + " cannot be written by this account.",
                    "Make it its own (chown), or name another one in OFFPRINT_DATA_DIR.");
        } else if (place.freeMegabytes() < FEWEST_MEGABYTES) {
            findings.doubtful(
                    FOLDER, "The disk of " + folder + " has " + place.freeMegabytes() + " MB left.", "Make room.");
        } else if (place.exists() && !place.privately()) {
            findings.doubtful(
                    FOLDER,
                    "Others on this machine may look into " + folder
                            + ", where the readers' addresses and the secret lie.",
                    "chmod 700 " + folder);
        } else {
            findings.fine(FOLDER, folder + (place.exists() ? " is there." : " will be made."));
        }
    }

    private void lookInside(Database database, Findings findings) {
        if (database.inUse()) {
            findings.fine(DATABASE, "Another process works in it, Offprint itself most likely.");
        } else if (!database.trouble().isEmpty()) {
            findings.wrong(
                    DATABASE,
                    "It cannot be reached: " + database.trouble(),
                    "Look at QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD, and whether it runs and lets this"
                            + " machine in.");
        } else if (!database.schema().isEmpty() && newer(database.schema(), around.newestSchema())) {
            findings.wrong(
                    DATABASE,
                    "Its tables are of schema " + database.schema() + ", and this version knows "
                            + around.newestSchema() + ".",
                    "Run the version that wrote them or a later one.");
        } else {
            lookAtVersion(database, findings);
        }
    }

    private void lookAtVersion(Database database, Findings findings) {
        String words = database.schema().isEmpty()
                ? "It answers and is empty: the first start makes its tables."
                : "It answers, with schema " + database.schema() + " of " + around.newestSchema() + ".";
        boolean old = settings.kind().equals("postgresql") && number(database.version()) < OLDEST_POSTGRESQL;
        if (old) {
            findings.doubtful(
                    DATABASE,
                    "It is PostgreSQL " + database.version() + ", which gets no mends any more.",
                    "Upgrade it to " + OLDEST_POSTGRESQL + " or later.");
        } else {
            findings.fine(DATABASE, words);
        }
    }

    private static boolean newer(String schema, String known) {
        return number(schema) > number(known);
    }

    private static int number(String version) {
        String digits = version.replaceFirst("[^0-9].*", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
