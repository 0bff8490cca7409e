package org.offprint.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OutageTest {

    private static final RuntimeException CUT =
            new PersistenceException(new SQLException("terminating connection", "57P01"));
    private static final RuntimeException TWICE = new PersistenceException(new SQLException("duplicate key", "23505"));

    @Test
    void aStepIsDoneAgainUntilTheDatabaseIsBack() {
        AtomicInteger tries = new AtomicInteger();
        assertEquals("done", Outage.outlast(() -> thirdTime(tries), () -> true));
        assertEquals(3, tries.get());
    }

    @Test
    void whatIsNoOutageIsThrownAtOnce() {
        AtomicInteger tries = new AtomicInteger();
        assertThrows(PersistenceException.class, () -> Outage.outlast(() -> fail(tries, TWICE), () -> true));
        assertEquals(1, tries.get());
    }

    @Test
    void nobodyTriesWhenItIsNotWorthwhileAnyMore() {
        AtomicInteger tries = new AtomicInteger();
        assertThrows(PersistenceException.class, () -> Outage.outlast(() -> fail(tries, CUT), () -> tries.get() < 2));
        assertEquals(2, tries.get());
    }

    @Test
    void aBugIsNoOutage() {
        assertTrue(Outage.causes(CUT));
        assertTrue(Outage.causes(new PersistenceException(new SQLException("Acquisition timeout"))));
        assertTrue(Outage.causes(new RuntimeException(new SQLException("connection refused", "08001"))));
        assertTrue(Outage.causes(new QuarkusTransactionException(new Exception("no words"))));
        assertFalse(Outage.causes(TWICE));
        assertFalse(Outage.causes(new QuarkusTransactionException(TWICE)), "found out at the commit");
        assertFalse(Outage.causes(new IllegalStateException("2 editions sent, 1 of them unsent before")));
    }

    private static String thirdTime(AtomicInteger tries) {
        if (tries.incrementAndGet() < 3) {
            throw CUT;
        }
        return "done";
    }

    private static String fail(AtomicInteger tries, RuntimeException failure) {
        tries.incrementAndGet();
        throw failure;
    }
}
