package org.offprint.system.body;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.offprint.problem.Refusal;

class FormBodyTest {

    private int hungUp;

    @Test
    void whatIsSmallIsReadAsItIs() throws IOException {
        assertArrayEquals(
                bytes("a=b&c=d"),
                body(new ByteArrayInputStream(bytes("a=b&c=d"))).readAllBytes());
    }

    @Test
    void whatIsLittleTooLargeIsHeardToItsEnd() {
        InputStream sent = new ByteArrayInputStream(bytes("a=b&c=d&e"));
        assertEquals(413, refused(sent));
        assertEquals(0, hungUp);
    }

    @Test
    void whatIsMuchTooLargeIsNot() {
        assertEquals(413, refused(new ByteArrayInputStream(new byte[2 * LargeBodyFilter.MOST])));
        assertEquals(1, hungUp);
    }

    @Test
    void whatBreaksOffIsNoFaultOfOurs() {
        InputStream gone = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is cut");
            }
        };
        assertEquals(400, refused(new SequenceInputStream(new ByteArrayInputStream(bytes("a=")), gone)));
    }

    private int refused(InputStream sent) {
        return assertThrows(Refusal.class, () -> body(sent).readAllBytes())
                .problem()
                .status();
    }

    private FormBody body(InputStream sent) {
        return new FormBody(() -> sent, 8, () -> hungUp++);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
