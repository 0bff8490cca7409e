package org.offprint.paper;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether the papers are still those that they were. Every page asks for it, so the database is asked ten times a
 * second at most, by one while the others go on with what they know: while a run writes, its answer may take a while. What
 * this node changes it knows at once, what another one does within that time. Thread-safe.
 */
@Singleton
class Stamp {

    private static final long FRESH = Duration.ofMillis(100).toNanos();

    private static final String REVISION = "select revision, (select max(id) from paper) from paper_gate where id = 1";

    private final EntityManager store;
    private final TransactionSynchronizationRegistry transaction;
    private final AtomicBoolean asking = new AtomicBoolean();
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Seen seen;

    Stamp(EntityManager store, TransactionSynchronizationRegistry transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    private record Seen(String value, long at, long changes) {}

    /** The caller's transaction changes papers: that counts from its end on. */
    void changes() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing has changed yet
            }

            @Override
            public void afterCompletion(int status) {
                changes.incrementAndGet();
            }
        });
    }

    /** Another one after each revision, and when the last paper goes, as it does when a store is emptied by hand. */
    String value() {
        Seen last = seen;
        if (last == null || last.changes() != changes.get()) {
            return ask();
        }
        boolean fresh = System.nanoTime() - last.at() < FRESH;
        if (fresh || !asking.compareAndSet(false, true)) {
            return last.value();
        }
        try {
            return ask();
        } finally {
            asking.set(false);
        }
    }

    private String ask() {
        long sofar = changes.get();
        long now = System.nanoTime();
        String value = store.unwrap(Session.class).doReturningWork(Stamp::read);
        seen = new Seen(value, now, sofar);
        return value;
    }

    /** As a query of Hibernate's it takes most of a page's time. */
    private static String read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(REVISION)) {
            row.next();
            return row.getLong(1) + " " + row.getLong(2);
        }
    }
}
