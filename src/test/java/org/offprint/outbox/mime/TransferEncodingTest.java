package org.offprint.outbox.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransferEncodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a\r\n", "a\r\nb\r\n", "a"})
    void plain_text_goes_as_it_is(String text) {
        assertEquals(TransferEncoding.SEVEN_BIT, of(text, true));
        assertEquals(TransferEncoding.SEVEN_BIT, of(text, false));
    }

    @Test
    void what_is_not_ascii_goes_as_the_server_takes_it() {
        assertEquals(TransferEncoding.EIGHT_BIT, of("é\r\n", true));
        assertEquals(TransferEncoding.QUOTED_PRINTABLE, of("é\r\n", false));
    }

    @Test
    void a_nought_is_encoded() {
        assertEquals(TransferEncoding.QUOTED_PRINTABLE, of("a\0b\r\n", true));
        assertEquals(TransferEncoding.QUOTED_PRINTABLE, of("é\0\r\n", true));
    }

    /** 998 octets and CRLF are allowed. */
    @Test
    void a_line_that_is_too_long_is_encoded_wherever_it_stands() {
        Random random = new Random(2045);
        for (int i = 0; i < 500; i++) {
            String around = "b".repeat(random.nextInt(998)) + "\r\n";
            String before = around.repeat(random.nextInt(4));
            assertEquals(
                    TransferEncoding.SEVEN_BIT,
                    of(before + "a".repeat(998) + "\r\n" + around, true),
                    "998 at " + before);
            assertEquals(
                    TransferEncoding.QUOTED_PRINTABLE,
                    of(before + "a".repeat(999) + "\r\n" + around, true),
                    "999 at " + before);
        }
    }

    private static TransferEncoding of(String text, boolean eightBit) {
        return TransferEncoding.of(text.getBytes(StandardCharsets.UTF_8), eightBit);
    }
}
