package org.offprint.outbox.bounce;

/**
 * What was made of a report.
 *
 * @param counted whether a conclusion was drawn from it: a note, or a suppression
 * @param reason in words, with no address
 */
public record Verdict(boolean counted, String reason) {

    static Verdict ignored(String reason) {
        return new Verdict(false, reason);
    }

    static Verdict counted(String reason) {
        return new Verdict(true, reason);
    }
}
