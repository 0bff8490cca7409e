package org.offprint.front;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A stretch of text; with {@code href} it is a web address, http or https. */
record Linked(String text, @Nullable String href) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"“”]+");
    private static final String ENDS = ".,;:!?'*_}])";

    /** A text cut at the web addresses in it; the signs that end the sentence around one are not part of it. */
    static List<Linked> of(String text) {
        List<Linked> pieces = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        int at = 0;
        while (address.find()) {
            String found = withoutEnd(address.group());
            if (isAddress(found)) {
                add(pieces, text.substring(at, address.start()), null);
                add(pieces, found, found);
                at = address.start() + found.length();
            }
        }
        add(pieces, text.substring(at), null);
        return List.copyOf(pieces);
    }

    private static String withoutEnd(String address) {
        int end = address.length();
        while (end > 0 && ENDS.indexOf(address.charAt(end - 1)) >= 0 && !closes(address, end)) {
            end--;
        }
        return address.substring(0, end);
    }

    /** Whether the last sign is a bracket that opens within the address. */
    private static boolean closes(String address, int end) {
        String part = address.substring(0, end);
        return part.endsWith(")")
                && part.chars().filter(c -> c == '(').count()
                        >= part.chars().filter(c -> c == ')').count();
    }

    private static boolean isAddress(String text) {
        try {
            return new URI(text).getHost() != null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    private static void add(List<Linked> pieces, String text, @Nullable String href) {
        if (!text.isEmpty()) {
            pieces.add(new Linked(text, href));
        }
    }
}
