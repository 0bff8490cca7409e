package org.offprint.smtp;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * A mail as DATA carries it (RFC 5321, 4.5.2): every line ends with CRLF, one that begins with a dot has it doubled, and a
 * line with nothing but a dot ends it. A bare CR or LF is made a whole end of line, so that no server finds another end
 * of the mail in it than we meant.
 */
final class Dots {

    private static final byte[] END = {'.', '\r', '\n'};

    private Dots() {}

    static byte[] stuffed(byte[] mail) {
        return isWhole(mail) ? ended(mail) : mended(mail);
    }

    /** Whether each line ends as it must and none begins with a dot, as with nearly all mails. */
    private static boolean isWhole(byte[] mail) {
        int last = mail.length - 1;
        if (last < 1 || mail[0] == '.' || mail[last] != '\n') {
            return false;
        }
        boolean carriage = false;
        for (int at = 0; at <= last; at++) {
            byte octet = mail[at];
            if (octet == '\n' ? !carriage || at < last && mail[at + 1] == '.' : carriage) {
                return false;
            }
            carriage = octet == '\r';
        }
        return true;
    }

    private static byte[] ended(byte[] mail) {
        byte[] ended = Arrays.copyOf(mail, mail.length + END.length);
        System.arraycopy(END, 0, ended, mail.length, END.length);
        return ended;
    }

    private static byte[] mended(byte[] mail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(mail.length + mail.length / 64 + END.length + 2);
        int at = 0;
        while (at < mail.length) {
            int end = endOfLine(mail, at);
            if (mail[at] == '.') {
                out.write('.');
            }
            out.write(mail, at, end - at);
            out.write('\r');
            out.write('\n');
            at = behind(mail, end);
        }
        out.writeBytes(END);
        return out.toByteArray();
    }

    private static int endOfLine(byte[] mail, int from) {
        int end = from;
        while (end < mail.length && mail[end] != '\r' && mail[end] != '\n') {
            end++;
        }
        return end;
    }

    private static int behind(byte[] mail, int end) {
        boolean pair = end + 1 < mail.length && mail[end] == '\r' && mail[end + 1] == '\n';
        return end + (pair ? 2 : 1);
    }
}
