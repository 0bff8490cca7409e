package org.offprint.claim;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

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
        return ((Instant) entities.createNativeQuery("select current_timestamp", Instant.class)
                        .getSingleResult())
                .truncatedTo(ChronoUnit.MICROS);
    }
}
