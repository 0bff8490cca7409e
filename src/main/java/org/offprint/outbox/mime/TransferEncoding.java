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
        int line = 0;
        boolean ascii = true;
        for (byte octet : bytes) {
            line = octet == '\n' ? 0 : line + 1;
            // one more than the limit is the CR
            if (line > LONGEST_LINE + 1 || octet == 0) {
                return QUOTED_PRINTABLE;
            }
            ascii &= octet > 0;
        }
        return ascii ? SEVEN_BIT : eightBit ? EIGHT_BIT : QUOTED_PRINTABLE;
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
