package org.offprint.match.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** Seconds of a core, so that other work on the machine doesn't count: the median of three rounds after one to warm up. */
public final class Stopwatch {

    private static final int ROUNDS = 3;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    /** So that nothing is optimised away. */
    static volatile Object kept = "";

    private Stopwatch() {}

    /** What this thread has taken so far. */
    static double now() {
        return CPU.getCurrentThreadCpuTime() / 1e9;
    }

    public static double seconds(Supplier<?> work) {
        return seconds(work, Stopwatch::now);
    }

    /** @param clock seconds of whoever does the work */
    static double seconds(Supplier<?> work, DoubleSupplier clock) {
        double[] rounds = new double[ROUNDS];
        kept = work.get();
        for (int i = 0; i < ROUNDS; i++) {
            kept = "";
            double start = clock.getAsDouble();
            kept = work.get();
            rounds[i] = clock.getAsDouble() - start;
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }
}
