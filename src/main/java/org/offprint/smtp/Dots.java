package org.offprint.smtp;

import java.io.ByteArrayOutputStream;

/**
 * A mail as DATA carries it (RFC 5321, 4.5.2): every line ends with CRLF, one that begins with a dot has it doubled, and a
 * line with nothing but a dot ends it. A bare CR or LF is made a whole end of line, so that no server finds another end
 * of the mail in it than we meant.
 */
final class Dots {

    private static final byte[] END = {'.', '\r', '\n'};

    private Dots() {}

    static byte[] stuffed(byte[] mail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(mail.length + mail.length / 64 + END.length + 2);
        boolean lineBegins = true;
        for (int i = 0; i < mail.length; i++) {
            byte unit = mail[i];
            boolean endsLine = unit == '\n' || unit == '\r';
            if (endsLine) {
                out.write('\r');
                out.write('\n');
                boolean pair = unit == '\r' && i + 1 < mail.length && mail[i + 1] == '\n';
                i += pair ? 1 : 0;
            } else {
                if (lineBegins && unit == '.') {
                    out.write('.');
                }
                out.write(unit);
            }
            lineBegins = endsLine;
        }
        if (!lineBegins) {
            out.write('\r');
            out.write('\n');
        }
        out.writeBytes(END);
        return out.toByteArray();
    }
}
