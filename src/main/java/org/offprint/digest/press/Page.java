package org.offprint.digest.press;

import java.util.Arrays;

/** Octets of UTF-8 that grow. For one thread. */
final class Page {

    private static final int SPARE = 8;

    private byte[] bytes;
    private int size;

    /** @param usual about how many octets it will have */
    Page(int usual) {
        bytes = new byte[usual];
    }

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    void copy(byte[] from) {
        copy(from, 0, from.length);
    }

    void copy(byte[] from, int start, int end) {
        room(end - start);
        System.arraycopy(from, start, bytes, size, end - start);
        size += end - start;
    }

    /** Characters of ASCII, as they are. */
    void ascii(char[] from, int start, int end) {
        room(end - start);
        int to = size;
        for (int at = start; at < end; at++) {
            bytes[to++] = (byte) from[at];
        }
        size = to;
    }

    /** Text that goes into HTML, as Qute escapes it. */
    void escaped(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> ascii("&amp;");
                case '<' -> ascii("&lt;");
                case '>' -> ascii("&gt;");
                case '"' -> ascii("&quot;");
                case '\'' -> ascii("&#39;");
                case '\n' -> ascii("\r\n");
                case '\r' -> ascii(at + 1 < text.length() && text.charAt(at + 1) == '\n' ? "" : "\r\n");
                default -> at = character(text, at, c);
            }
        }
    }

    private int character(String text, int at, char c) {
        boolean pair =
                Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        put(pair ? Character.toCodePoint(c, text.charAt(at + 1)) : c);
        return pair ? at + 1 : at;
    }

    private void ascii(String text) {
        for (int at = 0; at < text.length(); at++) {
            put(text.charAt(at));
        }
    }

    /** A code point; half a pair becomes a question mark, as everywhere in Java. */
    void put(int point) {
        room(SPARE);
        if (point < 0x80) {
            bytes[size++] = (byte) point;
        } else if (point < 0x800) {
            bytes[size++] = (byte) (0xC0 | point >> 6);
            bytes[size++] = (byte) (0x80 | point & 0x3F);
        } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            bytes[size++] = '?';
        } else {
            putLong(point);
        }
    }

    private void putLong(int point) {
        if (point < 0x10000) {
            bytes[size++] = (byte) (0xE0 | point >> 12);
        } else {
            bytes[size++] = (byte) (0xF0 | point >> 18);
            bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
        }
        bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | point & 0x3F);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
