package org.offprint.system;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.offprint.setting.StartRefused;

class StoreTest {

    @Test
    void anH2ThatCouldLoseCommitsIsRefused() {
        Store store = new Store("h2", "jdbc:h2:file:/x/offprint;MODE=PostgreSQL;DB_CLOSE_ON_EXIT=FALSE");
        StartRefused refused = assertThrows(StartRefused.class, store::refuseUnsafe);
        assertTrue(refused.getMessage().contains("Append ;WRITE_DELAY=0."));
    }

    @Test
    void anotherWriteDelayIsNoBetter() {
        Store store = new Store("h2", "jdbc:h2:file:/x/offprint;WRITE_DELAY=05;DB_CLOSE_ON_EXIT=FALSE");
        assertThrows(StartRefused.class, store::refuseUnsafe);
    }

    @Test
    void bothSettingsInAnyCaseAndOrderAreSafe() {
        Store store = new Store("h2", "jdbc:h2:file:/x/offprint;db_close_on_exit=false;write_delay=0");
        assertDoesNotThrow(store::refuseUnsafe);
    }

    @Test
    void postgresqlNeedsNeither() {
        assertDoesNotThrow(new Store("postgresql", "jdbc:postgresql://db.example.org/offprint")::refuseUnsafe);
    }
}
