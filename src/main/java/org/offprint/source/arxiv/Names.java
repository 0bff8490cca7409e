package org.offprint.source.arxiv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Authors that stand in one string, separated by commas; brackets after a name hold where they work. */
final class Names {

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private Names() {}

    static List<String> apart(String together) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        int brackets = 0;
        for (int i = 0; i < together.length(); i++) {
            char letter = together.charAt(i);
            brackets += letter == '(' ? 1 : letter == ')' && brackets > 0 ? -1 : 0;
            if (brackets == 0 && (letter == ',' || letter == '\n')) {
                add(name, names);
            } else if (brackets == 0 && letter != ')') {
                name.append(letter);
            }
        }
        add(name, names);
        return names;
    }

    private static void add(StringBuilder typed, List<String> names) {
        String name = typed.toString().strip();
        typed.setLength(0);
        int last = names.size() - 1;
        if (last >= 0 && SUFFIXES.contains(name.toLowerCase(Locale.ROOT))) {
            names.set(last, names.get(last) + ", " + name);
        } else if (!name.isEmpty()) {
            names.add(name.startsWith("and ") ? name.substring(4).strip() : name);
        }
    }
}
