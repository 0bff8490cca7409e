package org.offprint.admin.watch;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.admin.page.Moments;
import org.offprint.outbox.Relay;
import org.offprint.outbox.State;
import org.offprint.outbox.sending.Sending;
import org.offprint.source.ListSources;
import org.offprint.source.SourceReport;
import org.offprint.source.SourceState;

/** Says what is wrong, in words. */
@Singleton
public class FindTroubles {

    private final ListSources listSources;
    private final Relay relay;
    private final Sending sending;
    private final WatchConfig config;

    FindTroubles(ListSources listSources, Relay relay, Sending sending, WatchConfig config) {
        this.listSources = listSources;
        this.relay = relay;
        this.sending = sending;
        this.config = config;
    }

    /** The worst first. */
    public List<Trouble> find(Pulse pulse) {
        List<Trouble> troubles = new ArrayList<>();
        stopped().ifPresent(troubles::add);
        queue(pulse).ifPresent(troubles::add);
        due(pulse).ifPresent(troubles::add);
        held(pulse).ifPresent(troubles::add);
        for (SourceReport source : listSources.list()) {
            if (isWrong(source, pulse.at())) {
                troubles.add(new Trouble(
                        "source " + source.name(),
                        "The source “" + source.name() + "” is " + source.state() + ". " + source.words()));
            }
        }
        return troubles;
    }

    private Optional<Trouble> stopped() {
        return sending.stop()
                .map(stop -> new Trouble(
                        "sending",
                        "No digest is sent. " + sentence(stop.told())
                                + " When it is mended, press “Resume digests” on the operator's first page."));
    }

    /** What a mail server said last ends as it likes. */
    static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    private Optional<Trouble> queue(Pulse pulse) {
        return late(pulse.queueLag())
                .map(lag -> new Trouble(
                        "queue",
                        "A mail has waited for " + lag + " and could go. "
                                + relay.trouble().orElse("Is the mail server slow, or does no node run?")));
    }

    private Optional<Trouble> due(Pulse pulse) {
        return late(pulse.dueLag())
                .map(lag -> new Trouble(
                        "digests",
                        "A digest has been due for " + lag + ". Is the mail server away, or does no node run?"));
    }

    private static Optional<Trouble> held(Pulse pulse) {
        long held = pulse.mails(State.HELD);
        String mails = held == 1 ? "One mail is" : held + " mails are";
        return held == 0
                ? Optional.empty()
                : Optional.of(new Trouble(
                        "held",
                        mails + " held: the mail server refuses us, and not a reader. Look at its answer under"
                                + " Mails, mend it, and press “Retry all” there."));
    }

    private Optional<String> late(Duration lag) {
        return lag.compareTo(config.lag()) > 0 ? Optional.of(Moments.length(lag)) : Optional.empty();
    }

    private boolean isWrong(SourceReport source, Instant now) {
        Instant success = source.lastSuccessAt();
        boolean failsForLong = source.state().equals(SourceState.FAILING.code())
                && (success == null || success.plus(config.failing()).isBefore(now));
        return failsForLong || source.state().equals(SourceState.STALE.code());
    }
}
