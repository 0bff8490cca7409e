package org.offprint.laboratory;

import java.util.List;
import java.util.Locale;

/**
 * What one experiment came to.
 *
 * @param kept whether every promise was
 * @param note figures that only this experiment has
 */
record Row(String experiment, String store, int readers, Findings found, long seconds, boolean kept, String note) {

    static final List<String> TITLES = List.of(
            "experiment",
            "database",
            "readers",
            "faults",
            "mails",
            "lost",
            "missing days",
            "double",
            "duplicates",
            "mean",
            "most",
            "seconds",
            "kept",
            "note");

    List<String> cells() {
        return List.of(
                experiment,
                store,
                String.valueOf(readers),
                String.valueOf(found.faults()),
                String.valueOf(found.mails()),
                String.valueOf(found.lost() + found.unknown() + found.waiting()),
                String.valueOf(found.missing()),
                String.valueOf(found.doubled()),
                String.valueOf(found.duplicates()),
                String.format(Locale.ROOT, "%.1f", found.duplicatesPerFault()),
                String.valueOf(found.mostAfterOneFault()),
                String.valueOf(seconds),
                kept ? "yes" : "NO " + found,
                note);
    }

    static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
