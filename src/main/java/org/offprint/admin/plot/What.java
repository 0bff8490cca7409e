package org.offprint.admin.plot;

import io.micrometer.core.instrument.Meter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is counted by day. The names are stored: never change one. */
public enum What {
    /** Mails that the mail server took; labelled with their kind. */
    SENT,
    /** Mails put off. */
    RETRIED,
    BOUNCED,
    FAILED,
    /** Readers who confirmed. */
    SUBSCRIBED,
    /** Readers who left, or were erased while they read. */
    LEFT,
    /** New papers; labelled with their source. */
    PAPERS,
    /** Readers' days that were served, labelled {@code mailed} or {@code empty}. */
    EDITIONS;

    /** As it stands in answers: in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a counter counts, by its name and tags; empty for one that is not kept by day. */
    static Optional<What> of(Meter.Id counter) {
        return Optional.ofNullable(
                switch (counter.getName() + " " + Objects.requireNonNullElse(tag(counter), "")) {
                    case "offprint.mails sent" -> SENT;
                    case "offprint.mails retry" -> RETRIED;
                    case "offprint.mails bounced" -> BOUNCED;
                    case "offprint.mails failed" -> FAILED;
                    case "offprint.subscriptions confirmed" -> SUBSCRIBED;
                    case "offprint.subscriptions ended" -> LEFT;
                    case "offprint.papers.collected new" -> PAPERS;
                    case "offprint.editions mailed", "offprint.editions empty" -> EDITIONS;
                    default -> null;
                });
    }

    private static @Nullable String tag(Meter.Id counter) {
        return counter.getTag(counter.getName().equals("offprint.subscriptions") ? "change" : "outcome");
    }

    /** What tells apart those that are the same thing; empty where nothing does. */
    String label(Meter.Id counter) {
        String label =
                switch (this) {
                    case SENT, RETRIED, BOUNCED, FAILED -> counter.getTag("kind");
                    case PAPERS -> counter.getTag("source");
                    case EDITIONS -> counter.getTag("outcome");
                    case SUBSCRIBED, LEFT -> "";
                };
        return Objects.requireNonNullElse(label, "");
    }
}
