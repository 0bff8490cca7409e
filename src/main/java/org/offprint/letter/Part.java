package org.offprint.letter;

import java.nio.charset.StandardCharsets;

/**
 * A part of a mail. A value; what is not given is made of the other when it is asked for.
 */
public abstract sealed class Part {

    private Part() {}

    /** The text itself. */
    public abstract String text();

    /** Its octets in UTF-8, each line with CRLF at its end; not to be changed. */
    public abstract byte[] lines();

    /** @param text with lines that end in any way */
    public static Part of(String text) {
        return new Written(text);
    }

    /** @param lines UTF-8, each line with CRLF at its end; not to be changed any more */
    public static Part of(byte[] lines) {
        return new Printed(lines);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Part part && part.text().equals(text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    private static final class Written extends Part {
        private final String text;

        Written(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public byte[] lines() {
            return text.replace("\r\n", "\n")
                    .replace('\r', '\n')
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static final class Printed extends Part {
        private final byte[] lines;

        Printed(byte[] lines) {
            this.lines = lines;
        }

        @Override
        public String text() {
            return new String(lines, StandardCharsets.UTF_8).replace("\r\n", "\n");
        }

        @Override
        public byte[] lines() {
            return lines;
        }
    }
}
