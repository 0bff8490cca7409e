package org.offprint.digest;

/**
 * What a run came to, in readers.
 *
 * @param due who were due at the asked instant
 * @param editions who got papers, or a note that there are none
 * @param empty whose day is closed without a mail
 * @param alreadyServed who were due and had their day's edition
 * @param sent editions that the mail server took
 * @param queued editions that are still on their way
 * @param failed editions that cannot be made or delivered
 */
public record RunReport(int due, int editions, int empty, int alreadyServed, int sent, int queued, int failed) {

    public static final RunReport NONE = new RunReport(0, 0, 0, 0, 0, 0, 0);

    public RunReport {
        if (Math.min(
                        Math.min(Math.min(due, editions), Math.min(empty, alreadyServed)),
                        Math.min(Math.min(sent, queued), failed))
                < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
    }

    public RunReport plus(RunReport other) {
        return new RunReport(
                due + other.due,
                editions + other.editions,
                empty + other.empty,
                alreadyServed + other.alreadyServed,
                sent + other.sent,
                queued + other.queued,
                failed + other.failed);
    }
}
