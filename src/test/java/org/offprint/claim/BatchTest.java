package org.offprint.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {

    private final List<Integer> written = new ArrayList<>();
    private final List<Integer> refused = new ArrayList<>();
    private int tries;

    @Test
    void all_are_written_at_once() {
        assertEquals(List.of(), write(List.of(1, 2, 3), 0));
        assertEquals(List.of(1, 2, 3), written);
        assertEquals(1, tries);
    }

    @Test
    void one_that_cannot_be_written_costs_no_other() {
        assertEquals(List.of(), write(List.of(1, -2, 3), 0));
        assertEquals(List.of(1, 3), written);
        assertEquals(List.of(-2), refused);
    }

    @Test
    void what_a_database_that_is_away_does_not_take_waits() {
        assertEquals(List.of(1, -2), write(List.of(1, -2), 1));
        assertEquals(List.of(-2, 3), write(List.of(1, -2, 3), 4), "it went away while each was written by itself");
        assertEquals(List.of(1), written);
        assertEquals(List.of(), refused);
    }

    @Test
    void nothing_is_no_batch() {
        assertEquals(List.of(), write(List.of(), 1));
        assertEquals(0, tries);
    }

    private List<Integer> write(List<Integer> all, int away) {
        return Batch.write(all, some -> write(some, tries + 1 == away), (one, e) -> refused.add(one));
    }

    private void write(List<Integer> some, boolean away) {
        tries++;
        if (away) {
            throw new PersistenceException(new SQLException("terminating connection", "57P01"));
        }
        if (some.stream().anyMatch(one -> one < 0)) {
            throw new PersistenceException(new SQLException("duplicate key", "23505"));
        }
        written.addAll(some);
    }
}
