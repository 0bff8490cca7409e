package org.offprint.smtp;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server's reply (RFC 5321, 4.2).
 *
 * @param code the three digits, 200 to 599
 * @param enhanced the status code of RFC 3463, such as {@code 5.1.1}; empty where there is none, or one of another class
 * @param lines the texts behind the codes, one or more
 */
public record Reply(int code, String enhanced, List<String> lines) {

    private static final Pattern ENHANCED = Pattern.compile("([245])\\.\\d{1,3}\\.\\d{1,3}(?= |$)");
    private static final int CLASS = 100;
    private static final int CLOSING = 421;

    public Reply {
        lines = List.copyOf(lines);
        if (code < 200 || code > 599 || lines.isEmpty()) {
            throw new IllegalArgumentException("a reply has a code of 200 to 599 and a line");
        }
    }

    static Reply of(int code, List<String> lines) {
        Matcher status = ENHANCED.matcher(lines.get(0));
        boolean same = status.lookingAt() && status.group(1).equals(String.valueOf(code / CLASS));
        return new Reply(code, same ? status.group() : "", lines);
    }

    /** 2yz: done, or 3yz: go on. */
    public boolean positive() {
        return code < 400;
    }

    /** 4yz: not now. */
    public boolean passing() {
        return code >= 400 && code < 500;
    }

    /** 421: it hangs up, whatever was asked. */
    public boolean closing() {
        return code == CLOSING;
    }

    /** All of it on one line, for people. */
    public String words() {
        return code + " " + String.join(" ", lines);
    }
}
