package org.offprint.digest.mail;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FitTest {

    /** With the soft ends of lines 97,000 octets hold 93,269 plain ones. */
    @Test
    void plain_octets_count_once() {
        assertTrue(Fit.fits(octets("a", 90_000), octets("b", 3_000)));
        assertFalse(Fit.fits(octets("a", 90_000), octets("b", 4_000)));
    }

    @Test
    void what_has_to_be_encoded_counts_three_times() {
        assertTrue(Fit.fits(octets("é", 15_000), octets("=", 1_000)));
        assertFalse(Fit.fits(octets("é", 15_000), octets("=", 2_000)));
    }

    private static byte[] octets(String text, int times) {
        return text.repeat(times).getBytes(StandardCharsets.UTF_8);
    }
}
