package org.offprint.mailbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.offprint.digest.PublishDueDigests;
import org.offprint.digest.RunReport;
import org.offprint.outbox.DeliverLetters;

/** Brings the next day's digests forward, so that a newcomer need not wait for the morning. */
@Singleton
class SendWhatIsDue {

    private static final Duration AHEAD = Duration.ofDays(1);

    private final DeliverLetters deliverLetters;
    private final PublishDueDigests publishDueDigests;
    private final Clock clock;

    SendWhatIsDue(DeliverLetters deliverLetters, PublishDueDigests publishDueDigests, Clock clock) {
        this.deliverLetters = deliverLetters;
        this.publishDueDigests = publishDueDigests;
        this.clock = clock;
    }

    /** What came of it, a sentence. */
    String byTomorrow() {
        deliverLetters.deliver();
        return say(publishDueDigests.publish(clock.instant().plus(AHEAD), false));
    }

    static String say(RunReport report) {
        if (report.due() == report.alreadyServed()) {
            return report.alreadyServed() > 0
                    ? "Nobody else is due by this time tomorrow: everybody has the digest of that day already."
                    : "Nobody is due by this time tomorrow. Subscribe, and confirm by the mail that comes here.";
        }
        return count(report.sent(), "digest")
                + " sent."
                + words(report.empty(), "reader", " had no new match.")
                + words(report.queued(), "digest", " on the way.")
                + words(report.failed(), "digest", " failed.");
    }

    private static String words(int number, String what, String end) {
        return number == 0 ? "" : " " + count(number, what) + end;
    }

    private static String count(int number, String what) {
        return (number == 0 ? "No" : String.valueOf(number)) + " " + what + (number == 1 ? "" : "s");
    }
}
