package org.offprint.claim;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.hibernate.Session;

/** Leases of this node, counted on the database's own clock, which all nodes share. Thread-safe. */
@Singleton
public class Leases {

    private final EntityManager entities;
    private final Node node;

    Leases(EntityManager entities, Node node) {
        this.entities = entities;
        this.node = node;
    }

    /** A lease from now on. Needs an open transaction; on PostgreSQL now is when that began, so keep it short. */
    public Lease lasting(Duration length) {
        Instant now = now();
        return new Lease(node.name(), now, now.plus(length));
    }

    /** The database's time, in microseconds, as {@link #lasting} counts it. */
    public Instant now() {
        // as a query of Hibernate's it would first write all that the transaction has changed
        return entities.unwrap(Session.class).doReturningWork(Leases::now).truncatedTo(ChronoUnit.MICROS);
    }

    private static Instant now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_timestamp")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
