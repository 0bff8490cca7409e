package org.offprint.system.doctor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offprint.system.WrongValue;

/** Values that cannot be meant, and variables that nothing reads. */
final class AboutVariables {

    private static final String ABOUT = "settings";
    private static final int ALIKE = 3;

    private final Settings settings;
    private final Surroundings around;

    AboutVariables(Settings settings, Surroundings around) {
        this.settings = settings;
        this.around = around;
    }

    void look(Findings findings) {
        List<WrongValue> refused = around.refusedValues();
        refused.stream()
                .filter(value -> !findings.hasWrong(value.variable()))
                .forEach(value -> findings.wrong(ABOUT, value.words(), "Offprint would not start."));
        Set<String> unread = around.unread(settings.variables());
        unread.forEach(name -> findings.doubtful(ABOUT, "Nothing reads the variable " + name + ".", remedy(name)));
        if (refused.isEmpty() && unread.isEmpty()) {
            long ours = settings.variables().stream()
                    .filter(name -> name.startsWith("OFFPRINT_"))
                    .count();
            findings.fine(ABOUT, ours + " variables begin with OFFPRINT_.");
        }
    }

    private String remedy(String name) {
        if (name.startsWith("OFFPRINT_SOURCE_")) {
            return "A source's variables are OFFPRINT_SOURCE_<NAME>_TYPE and so on, the name of letters and digits only.";
        }
        return nearest(name)
                .map(known -> "Is " + known + " meant?")
                .orElse("Remove it, or look into the manual's list.");
    }

    private Optional<String> nearest(String name) {
        return around.known().stream()
                .filter(known -> distance(name, known) <= ALIKE)
                .min((a, b) -> Integer.compare(distance(name, a), distance(name, b)));
    }

    /** How many letters have to be added, removed or changed (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
