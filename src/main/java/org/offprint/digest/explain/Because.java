package org.offprint.digest.explain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.edition.EditionState;
import org.offprint.subscriber.Standing;
import org.offprint.subscriber.Subscriber;

/** Says a reason in words. */
final class Because {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Because() {}

    static String of(Evidence evidence) {
        return sentence(evidence) + earlier(evidence.listings());
    }

    private static String sentence(Evidence evidence) {
        return switch (evidence.reason()) {
            case SENT -> "It was sent in the edition of " + where(evidence) + ".";
            case UNDER_WAY -> "It is on its way in the edition of " + where(evidence) + ".";
            case NO_DIGESTS -> standing(evidence.found());
            case BEFORE_THE_WINDOW ->
                "It was collected on " + moment(evidence.paper().collectedAt())
                        + "; the reader's next digest takes what was collected since "
                        + moment(evidence.outlook().window().from()) + ".";
            case EXCLUDED ->
                "The reader's line “"
                        + String.join("”, “", evidence.comparison().excludedBy()) + "” takes it out.";
            case NO_HIT -> noHit(evidence.comparison());
            case BELOW_THE_CUT ->
                place(evidence) + ", and a digest of this reader's takes "
                        + evidence.found().reader().choices().maxPapers() + ".";
            case NEXT -> place(evidence) + ": as things stand, the reader's next digest brings it.";
        };
    }

    private static String where(Evidence evidence) {
        return evidence.mailed()
                .map(listing -> DAY.format(listing.day()) + ", at place " + listing.place() + " of " + listing.papers())
                .orElseThrow();
    }

    private static String standing(FindReader.Found found) {
        Subscriber reader = found.reader();
        if (found.suppressed() != null) {
            return "The reader's address gets no mail: it is suppressed, "
                    + found.suppressed().name().toLowerCase(Locale.ROOT) + ".";
        }
        return reader.standing() == Standing.PENDING
                ? "The reader has not confirmed the subscription, so no digest goes out."
                : "The reader has left, so no digest goes out.";
    }

    private static String noHit(Comparison comparison) {
        NearMiss nearest = comparison.nearest();
        return nearest == null
                ? "No line of the reader's hits it, and it has no word of any."
                : "No line of the reader's hits it. " + nearest.sentence();
    }

    private static String place(Evidence evidence) {
        Outlook outlook = evidence.outlook();
        String list = outlook.mode() == Digest.Mode.MATCHED ? "matching" : "trending";
        return "It is at place " + outlook.place() + " of " + outlook.papers() + " " + list + " papers";
    }

    /** What past editions did with it, where that is no answer already. */
    private static String earlier(List<Listing> listings) {
        StringBuilder words = new StringBuilder();
        for (Listing listing : listings) {
            String edition = "the edition of " + DAY.format(listing.day());
            if (!listing.mailed()) {
                words.append(" In ").append(edition).append(" it was at place ").append(listing.place());
                words.append(", below the cut at ").append(listing.papers()).append('.');
            } else if (listing.state() == EditionState.UNDELIVERED) {
                words.append(" It stood in ").append(edition).append(", which could not be delivered.");
            }
        }
        return words.toString();
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
