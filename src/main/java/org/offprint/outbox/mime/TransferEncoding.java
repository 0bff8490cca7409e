package org.offprint.outbox.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** How a part's bytes become lines that a mail server takes (RFC 2045, 6). */
enum TransferEncoding {
    SEVEN_BIT("7bit"),
    EIGHT_BIT("8bit"),
    QUOTED_PRINTABLE("quoted-printable");

    /** Octets of a line without its end (RFC 5322, 2.1.1). */
    private static final int LONGEST_LINE = 998;

    private static final VarHandle EIGHT_OCTETS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long LOW_BITS = 0x0101010101010101L;
    /** Set in what is left of a nought when one is taken away, and in none of ASCII (Warren, Hacker's Delight, 6-1). */
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final String word;

    TransferEncoding(String word) {
        this.word = word;
    }

    /** The plainest in which these bytes may go; their lines end in CRLF. */
    static TransferEncoding of(byte[] bytes, boolean eightBit) {
        long all = 0;
        long noughts = 0;
        int at = 0;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            long eight = (long) EIGHT_OCTETS.get(bytes, at);
            all |= eight;
            noughts |= eight - LOW_BITS & ~eight;
        }
        for (; at < bytes.length; at++) {
            all |= bytes[at];
            noughts |= bytes[at] - 1 & ~bytes[at];
        }
        if ((noughts & HIGH_BITS) != 0 || hasLongLine(bytes)) {
            return QUOTED_PRINTABLE;
        }
        return (all & HIGH_BITS) == 0 ? SEVEN_BIT : eightBit ? EIGHT_BIT : QUOTED_PRINTABLE;
    }

    /** Looks for an end of line from where it must have come, so that most octets are not looked at. */
    private static boolean hasLongLine(byte[] bytes) {
        int start = 0;
        // one more than the limit is the CR
        while (bytes.length - start > LONGEST_LINE + 1) {
            int end = start + LONGEST_LINE + 1;
            while (end >= start && bytes[end] != '\n') {
                end--;
            }
            if (end < start) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** The word in {@code Content-Transfer-Encoding}. */
    String word() {
        return word;
    }

    byte[] encoded(byte[] bytes) {
        if (this != QUOTED_PRINTABLE) {
            return bytes;
        }
        ByteArrayOutputStream encoded = new ByteArrayOutputStream(bytes.length * 2);
        try (OutputStream out = MimeUtility.encode(encoded, word)) {
            out.write(bytes);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("memory takes everything, and everybody knows quoted-printable", e);
        }
        return encoded.toByteArray();
    }
}
