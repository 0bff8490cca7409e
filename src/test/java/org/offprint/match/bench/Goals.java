package org.offprint.match.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Prints what was measured beside what was to be reached, and remembers whether every answer was right. */
public final class Goals {

    private final PrintStream out;
    private boolean right = true;

    public Goals(PrintStream out) {
        this.out = out;
    }

    public void say(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }

    /** A goal: missing one is said, and is no fault of the answers. */
    public void goal(String name, double reached, String unit, String goal, boolean met) {
        say("  %-52s %10.2f %-4s goal %-10s %s", name, reached, unit, goal, met ? "met" : "NOT MET");
    }

    public void atMost(String name, double reached, String unit, double most) {
        goal(name, reached, unit, "<= " + most, reached <= most);
    }

    public void atLeast(String name, double reached, String unit, double least) {
        goal(name, reached, unit, ">= " + least, reached >= least);
    }

    /** An answer: a wrong one makes the program fail. */
    public void check(String what, boolean holds) {
        right &= holds;
        say("  %s: %s", what, holds ? "yes" : "NO");
    }

    /** Whether all answers were right. */
    public boolean right() {
        return right;
    }
}
