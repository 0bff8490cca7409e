package org.offprint.system.doctor;

import java.util.Locale;

/**
 * Something that was looked at.
 *
 * @param about such as {@code mail server}
 * @param words what was found
 * @param remedy what to do; empty when nothing
 */
record Finding(Grade grade, String about, String words, String remedy) {

    /** How bad it is. */
    enum Grade {
        /** Offprint does not start, or loses mails, or none arrives. */
        WRONG,
        /** It works, but an operator would not want it so, or it could not be looked at. */
        DOUBTFUL,
        FINE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
