package org.offprint.laboratory;

/**
 * What the checker found out about one world.
 *
 * @param mails digests that the mail server took
 * @param faults how often something was done to a process or the database
 * @param lost editions that the database calls sent and the mail server never saw
 * @param missing readers' days without an edition
 * @param unknown mails of editions that the database does not know, or of another reader
 * @param doubled readers' days with two editions
 * @param waiting editions that have not ended
 * @param duplicates mails that were taken once more
 * @param unexplained those of them between whose copies there was no fault
 * @param mostAfterOneFault duplicates that one fault led to
 */
record Findings(
        int mails,
        int faults,
        int lost,
        int missing,
        int unknown,
        int doubled,
        int waiting,
        int duplicates,
        int unexplained,
        int mostAfterOneFault) {

    /** 100 answers for each of the four workers that are not yet written down, and a mail for each on the wire. */
    private static final int MOST_PROMISED = 4 * 100 + 4;

    double duplicatesPerFault() {
        return faults == 0 ? duplicates : (double) duplicates / faults;
    }

    /** Whether all that the delivery promises was kept. */
    boolean kept() {
        return lost + missing + unknown + doubled + waiting + unexplained == 0 && mostAfterOneFault <= MOST_PROMISED;
    }
}
