package org.offprint.admin.page;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.offprint.claim.Node;

/** Which Offprint this is, and which of its nodes: {@code {inject:version.words}}. */
@Named("version")
@Singleton
public final class Version {

    private final String number;
    private final String database;
    private final Node node;

    Version(
            @ConfigProperty(name = "quarkus.application.version") String number,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String database,
            Node node) {
        this.number = number;
        this.database = database;
        this.node = node;
    }

    public String number() {
        return number;
    }

    public String words() {
        String store = database.equals("postgresql") ? "PostgreSQL" : "H2";
        return "Offprint " + number + " on Java " + Runtime.version().feature() + " and " + store + ", process "
                + node.name().split("-", 2)[0];
    }
}
