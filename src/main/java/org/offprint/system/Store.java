package org.offprint.system;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.offprint.setting.StartRefused;

/** The database as it is set. */
@Singleton
class Store {

    /** What H2 in a file needs: commits that survive kill -9, and a database that stays open while mails are drained. */
    private static final List<String> NEEDED = List.of("WRITE_DELAY=0", "DB_CLOSE_ON_EXIT=FALSE");

    private final String kind;
    private final String url;

    Store(
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.kind = kind;
        this.url = url;
    }

    boolean isH2() {
        return kind.equals("h2");
    }

    /** @throws StartRefused when what is committed could be lost */
    void refuseUnsafe() {
        List<String> missing = NEEDED.stream()
                .filter(setting -> isH2() && !(url.toUpperCase(Locale.ROOT) + ";").contains(";" + setting + ";"))
                .toList();
        if (!missing.isEmpty()) {
            throw new StartRefused("The H2 URL in QUARKUS_DATASOURCE_JDBC_URL lacks " + String.join(" and ", missing)
                    + ": mails could be lost or sent twice. Append ;" + String.join(";", missing) + ".");
        }
    }

    /** Where the operator finds what this process keeps; empty when it keeps nothing. */
    Optional<String> place(String dataDir) {
        Folder folder = Folder.at(dataDir);
        Path password = folder.file(FolderSource.PASSWORD_FILE);
        String where = "The data folder is " + folder.path() + ".";
        return !isH2()
                ? Optional.empty()
                : Optional.of(
                        Files.exists(password) ? where + " The password of “admin” is in " + password + "." : where);
    }
}
