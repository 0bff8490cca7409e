package org.offprint.smtp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a server offers in its reply to EHLO (RFC 5321, 4.1.1.1). */
final class Offers {

    /** A server that knows no EHLO. */
    static final Offers NONE = new Offers(Map.of());

    private final Map<String, List<String>> byName;

    private Offers(Map<String, List<String>> byName) {
        this.byName = byName;
    }

    static Offers of(Reply ehlo) {
        Map<String, List<String>> byName = new HashMap<>();
        // the first line is the server's name
        for (String line : ehlo.lines().subList(1, ehlo.lines().size())) {
            // some old servers write AUTH=LOGIN
            String[] words = line.strip().replaceFirst("=", " ").split("\\s+");
            byName.put(words[0].toUpperCase(Locale.ROOT), List.of(words).subList(1, words.length));
        }
        return new Offers(byName);
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The most bytes of a mail (RFC 1870); 0 when it says none. */
    long size() {
        String most =
                byName.getOrDefault("SIZE", List.of()).stream().findFirst().orElse("");
        return most.matches("\\d{1,18}") ? Long.parseLong(most) : 0;
    }

    /** The ways of AUTH, in upper case. */
    Set<String> auth() {
        Set<String> ways = new HashSet<>();
        byName.getOrDefault("AUTH", List.of()).forEach(way -> ways.add(way.toUpperCase(Locale.ROOT)));
        return ways;
    }
}
