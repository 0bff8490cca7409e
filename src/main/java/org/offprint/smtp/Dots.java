package org.offprint.smtp;

import java.util.Arrays;

/**
 * A mail as DATA carries it (RFC 5321, 4.5.2): every line ends with CRLF, one that begins with a dot has it doubled, and a
 * line with nothing but a dot ends it. A bare CR or LF is made a whole end of line, so that no server finds another end
 * of the mail in it than we meant.
 */
final class Dots {

    private static final byte[] LINE_END = {'\r', '\n'};
    private static final byte[] DOT = {'.'};
    private static final byte[] END = {'.', '\r', '\n'};

    /** Few lines of a mail begin with a dot. */
    private static final int ROOM = 64;

    private final byte[] mail;
    private byte[] wire;
    private int size;
    /** Up to where the mail is copied. */
    private int copied;

    private Dots(byte[] mail) {
        this.mail = mail;
        this.wire = new byte[mail.length + ROOM];
    }

    static byte[] stuffed(byte[] mail) {
        return new Dots(mail).stuffed();
    }

    private byte[] stuffed() {
        for (int at = 0; at < mail.length; ) {
            if (mail[at] == '.') {
                copy(at);
                put(DOT);
            }
            int end = endOfLine(at);
            at = behind(end);
            if (at - end < 2) {
                copy(end);
                put(LINE_END);
                copied = at;
            }
        }
        copy(mail.length);
        put(END);
        return Arrays.copyOf(wire, size);
    }

    /** All that was not copied yet, up to a place. */
    private void copy(int to) {
        if (to > copied) {
            put(mail, copied, to);
            copied = to;
        }
    }

    private void put(byte[] octets) {
        put(octets, 0, octets.length);
    }

    private void put(byte[] octets, int from, int to) {
        int sizeAfter = size + to - from;
        if (sizeAfter > wire.length) {
            wire = Arrays.copyOf(wire, Math.max(sizeAfter, wire.length + wire.length / 2));
        }
        System.arraycopy(octets, from, wire, size, to - from);
        size = sizeAfter;
    }

    private int endOfLine(int from) {
        int end = from;
        while (end + Long.BYTES <= mail.length && !hasEndOfLine(Octets.eight(mail, end))) {
            end += Long.BYTES;
        }
        while (end < mail.length && mail[end] != '\r' && mail[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean hasEndOfLine(long eight) {
        return Octets.has(eight, '\r') || Octets.has(eight, '\n');
    }

    private int behind(int end) {
        boolean pair = end + 1 < mail.length && mail[end] == '\r' && mail[end + 1] == '\n';
        return end + (pair ? 2 : 1);
    }
}
