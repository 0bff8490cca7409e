package org.offprint.digest.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.offprint.subscriber.leaving.LongerThanReach;

class PaperLedgerTest {

    @Test
    void whatTheLongestWindowAsksForIsKept() {
        assertEquals(Window.LONGEST.plus(PaperLedger.CLOCK_STEP), LongerThanReach.REACH);
    }
}
