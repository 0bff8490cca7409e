package org.offprint.smtp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one reply, of at most 64 KB and 200 lines; what is none is an error, never half understood. */
final class ReplyReader {

    private static final Pattern LINE = Pattern.compile("([2-5]\\d\\d)(?:([ -])(.*))?");
    private static final int MOST_BYTES = 65_536;
    private static final int MOST_LINES = 200;
    private static final int SHOWN = 80;

    private final Source source;
    private int left = MOST_BYTES;

    ReplyReader(Source source) {
        this.source = source;
    }

    /** One byte after the other; never -1. */
    interface Source {
        int next() throws IOException;
    }

    Reply read() throws IOException {
        List<String> lines = new ArrayList<>();
        String code = "";
        boolean more = true;
        while (more) {
            String line = line();
            Matcher parts = LINE.matcher(line);
            if (!parts.matches() || !lines.isEmpty() && !parts.group(1).equals(code) || lines.size() == MOST_LINES) {
                throw new ProtocolException("not a reply: “" + shown(line) + "”");
            }
            code = parts.group(1);
            lines.add(parts.group(3) == null ? "" : parts.group(3));
            more = "-".equals(parts.group(2));
        }
        return Reply.of(Integer.parseInt(code), lines);
    }

    /** Without its end; a bare LF ends one too. */
    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int read = source.next(); read != '\n'; read = source.next()) {
            if (--left < 0) {
                throw new ProtocolException("a reply of more than " + MOST_BYTES + " bytes");
            }
            line.write(read);
        }
        return line.toString(StandardCharsets.UTF_8).replaceFirst("\r$", "").replaceAll("\\p{Cntrl}", "?");
    }

    private static String shown(String line) {
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
