package org.offprint.outbox.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

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
        int all = 0;
        int noughts = 0;
        for (byte octet : bytes) {
            all |= octet;
            // below zero for a nought alone
            noughts |= octet - 1 & ~octet;
        }
        if (noughts < 0 || hasLongLine(bytes)) {
            return QUOTED_PRINTABLE;
        }
        return all >= 0 ? SEVEN_BIT : eightBit ? EIGHT_BIT : QUOTED_PRINTABLE;
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
