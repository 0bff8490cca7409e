package org.offprint.mailbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.offprint.digest.PublishDueDigests;
import org.offprint.digest.RunReport;
import org.offprint.outbox.DeliverLetters;
import org.offprint.subscriber.Standing;
import org.offprint.subscriber.Subscribers;

/** Brings the next day's digests forward, so that a newcomer need not wait for the morning. */
@Singleton
class SendWhatIsDue {

    private static final Duration AHEAD = Duration.ofDays(1);

    private final DeliverLetters deliverLetters;
    private final PublishDueDigests publishDueDigests;
    private final Subscribers subscribers;
    private final Clock clock;

    SendWhatIsDue(
            DeliverLetters deliverLetters, PublishDueDigests publishDueDigests, Subscribers subscribers, Clock clock) {
        this.deliverLetters = deliverLetters;
        this.publishDueDigests = publishDueDigests;
        this.subscribers = subscribers;
        this.clock = clock;
    }

    /** What came of it, a sentence. */
    String byTomorrow() {
        deliverLetters.deliver();
        RunReport report = publishDueDigests.publish(clock.instant().plus(AHEAD), false);
        return say(report, subscribers.count(Standing.ACTIVE) > 0);
    }

    /** @param readers whether there are any: before the hour of a reader, nobody was served on that day yet */
    static String say(RunReport report, boolean readers) {
        if (report.due() == report.alreadyServed()) {
            return readers
                    ? "Nobody else is due by this time tomorrow: everybody has what is due until then."
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
