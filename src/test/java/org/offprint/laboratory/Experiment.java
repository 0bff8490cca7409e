package org.offprint.laboratory;

/** Something that is done to a world while its readers are served. */
interface Experiment {

    /** As it is called in the table and among the arguments. */
    String name();

    /** Whether it makes sense on H2, which has one process. */
    boolean onH2();

    /** Does it; figures that only this experiment has, and what it found broken. Ends with all nodes ended. */
    Outcome run(World world) throws Exception;

    /**
     * Beside what the {@link Checker} finds.
     *
     * @param broken how many promises it saw broken itself
     */
    record Outcome(String note, int broken) {
        static final Outcome FINE = new Outcome("", 0);
    }
}
