package org.offprint.outbox.bounce;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.Answer;
import org.offprint.outbox.Outcome.Rejected;
import org.offprint.outbox.Outcome.Rejected.Fate;

/**
 * A mail of ours that came back.
 *
 * @param code of its return path
 * @param to whom it was written to
 */
record Returned(String code, MailAddress to, DeliveryReport.Recipient report) {

    private static final Pattern ENHANCED = Pattern.compile("\\b5\\d\\d[ -](5\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final Pattern BARE_550 = Pattern.compile("\\b550\\b");

    /** What that tells of the address, in the table of answers; a passing trouble that did not pass counts as a full mailbox. */
    Rejected rejected() {
        return new Rejected(fate(), report.status() + " " + report.diagnostic());
    }

    private Fate fate() {
        if (report.status().startsWith("4.")) {
            return Fate.FULL;
        }
        String status = status();
        boolean unexplained = status.equals("5.0.0") || status.equals("5.1.0");
        if (unexplained && BARE_550.matcher(report.diagnostic()).find()) {
            return Fate.UNEXPLAINED;
        }
        return Answer.fate(status);
    }

    /** What the last mail server said where the one that reports knew no better. */
    private String status() {
        Matcher said = ENHANCED.matcher(report.diagnostic());
        return report.status().equals("5.0.0") && said.find() ? said.group(1) : report.status();
    }

    /** The mail that a report is of, if it is of one of ours: a code and an address in it belong together. */
    static Optional<Returned> find(DeliveryReport report, Set<String> codes, Genuine genuine) {
        return report.recipients().stream()
                .filter(DeliveryReport.Recipient::failed)
                .flatMap(recipient -> Stream.concat(recipient.addresses().stream(), report.writtenTo().stream())
                        .flatMap(to -> codes.stream()
                                .filter(code -> genuine.test(code, to))
                                .map(code -> new Returned(code, to, recipient))))
                .findFirst();
    }

    /** Whether a code was written here for a mail to an address. */
    interface Genuine {
        boolean test(String code, MailAddress to);
    }
}
