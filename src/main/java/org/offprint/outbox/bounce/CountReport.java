package org.offprint.outbox.bounce;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.offprint.outbox.Outcome.Rejected;
import org.offprint.outbox.suppression.Suppressions;

/**
 * Draws the conclusions from a mail that may be a delivery report of a mail of ours: about its recipient only. Reports stop no
 * digests, for they come of mails that were taken, in heaps, days later, and of letters that any stranger may ask for.
 * Thread-safe.
 */
@Singleton
public class CountReport {

    private final ReturnPath returnPath;
    private final Reports reports;
    private final Suppressions suppressions;
    private final Clock clock;

    CountReport(ReturnPath returnPath, Reports reports, Suppressions suppressions, Clock clock) {
        this.returnPath = returnPath;
        this.reports = reports;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /**
     * Never throws for anything that is in the report.
     *
     * @param mail all of it (RFC 5322)
     * @param wentTo the address that it was delivered to, where the caller knows it, or empty
     */
    public Verdict count(byte[] mail, String wentTo) {
        Optional<DeliveryReport> report = ReportReader.read(mail);
        if (report.isEmpty()) {
            return Verdict.ignored("This is no delivery report (RFC 3464), or a broken one.");
        }
        return report.map(read -> count(read, wentTo)).orElseThrow();
    }

    private Verdict count(DeliveryReport report, String wentTo) {
        Set<String> codes = new HashSet<>(report.codes());
        codes.addAll(ReportReader.codesIn(wentTo));
        if (codes.isEmpty()) {
            return Verdict.ignored("It did not go to a return path of ours.");
        }
        if (report.recipients().stream().noneMatch(DeliveryReport.Recipient::failed)) {
            return Verdict.ignored("It reports no failure: no Action is “failed”.");
        }
        Instant now = clock.instant();
        return Returned.find(report, codes, (code, to) -> returnPath.isOurs(code, to, now))
                .map(returned -> count(returned, now))
                .orElseGet(() -> Verdict.ignored(
                        "No recipient in it belongs to the return path: it is forged, too old, or of another mail."));
    }

    private Verdict count(Returned returned, Instant now) {
        Rejected rejected = returned.rejected();
        boolean first = QuarkusTransaction.requiringNew().call(() -> {
            boolean isNew = reports.add(ReturnPath.digest(returned.code()), now);
            if (isNew) {
                suppressions.reported(returned.to(), rejected, now);
            }
            return isNew;
        });
        if (!first) {
            return Verdict.ignored("This mail's report was counted before.");
        }
        return Verdict.counted(words(rejected.fate()));
    }

    private static String words(Rejected.Fate fate) {
        return switch (fate) {
            case BOUNCED -> "There is no such mailbox: nothing is sent there any more.";
            case DISABLED, UNEXPLAINED -> "Noted: a second one on another day ends mail to this address.";
            case FULL -> "Noted: the fifth one in 14 days ends mail to this address.";
            case HELD, FAILED -> "Noted; it tells nothing about the address.";
        };
    }
}
