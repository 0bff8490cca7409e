package org.offprint.admin.page;

import org.jspecify.annotations.Nullable;
import org.offprint.problem.Refusal;

/** A yes or no in the query of an address. */
public final class Flag {

    private Flag() {}

    /**
     * Absent is no, and the bare name is yes; a mistyped one must not do what nobody meant.
     *
     * @throws Refusal when it is anything else than true or false
     */
    public static boolean of(String name, @Nullable String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true") || value.isEmpty()) {
            return true;
        }
        throw Refusal.badInput(name, "“" + value + "” is neither true nor false.", "Write true or false.");
    }
}
