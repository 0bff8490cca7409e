package org.offprint.outbox.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.offprint.smtp.Octets;

/** How a part's bytes become lines that a mail server takes (RFC 2045, 6). */
enum TransferEncoding {
    SEVEN_BIT("7bit"),
    EIGHT_BIT("8bit"),
    QUOTED_PRINTABLE("quoted-printable");

    /** Octets of a line without its end (RFC 5322, 2.1.1). */
    private static final int LONGEST_LINE = 998;

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
            long eight = Octets.eight(bytes, at);
            all |= eight;
            noughts |= Octets.noughts(eight);
        }
        for (; at < bytes.length; at++) {
            all |= bytes[at];
            noughts |= bytes[at] - 1 & ~bytes[at];
        }
        if ((noughts & Octets.HIGH_BITS) != 0 || hasLongLine(bytes)) {
            return QUOTED_PRINTABLE;
        }
        return (all & Octets.HIGH_BITS) == 0 ? SEVEN_BIT : eightBit ? EIGHT_BIT : QUOTED_PRINTABLE;
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
