package org.offprint.digest.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.offprint.digest.edition.Digest;

/** What a digest says about itself. */
public final class DigestWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

    private DigestWords() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String subject(Digest digest, LocalDate day) {
        return counted(digest) + " · " + SHORT_DAY.format(day);
    }

    private static String counted(Digest digest) {
        int count = digest.shown().size();
        return switch (digest.mode()) {
            case MATCHED -> papers(count, "new");
            case TRENDING -> papers(count, "trending");
            case INSTEAD -> "Nothing matched, " + papers(count, "trending");
            case NOTHING -> "Nothing new matched";
        };
    }

    public static String intro(Digest digest) {
        int count = digest.shown().size();
        return switch (digest.mode()) {
            case MATCHED -> matched(digest, count);
            case TRENDING -> "You gave no keywords that bring papers, so this is what is trending.";
            case INSTEAD -> "Nothing new matched your keywords, so this is what is trending.";
            case NOTHING -> "Nothing new matched this time. You asked to be told; your preferences can change that.";
        };
    }

    private static String matched(Digest digest, int count) {
        int below = digest.more().size();
        return below == 0
                ? papers(count, "new") + (count == 1 ? " matches" : " match") + " your keywords."
                : "Here " + (count == 1 ? "is" : "are") + " the best " + count + " of " + number(below, count + below)
                        + " new papers that match your keywords.";
    }

    /** @param told how many of those that are shown the mail has room for */
    public static String more(Digest digest, int told) {
        int below = digest.more().size();
        int count = below + digest.shown().size() - told;
        return count == 0 ? "" : "See " + number(below, count) + " more " + (count == 1 ? "paper" : "papers");
    }

    /** No more than so many below the cut are known. */
    private static String number(int below, int count) {
        return below == Digest.MOST_MORE ? "at least " + count : String.valueOf(count);
    }

    private static String papers(int count, String kind) {
        return count + " " + kind + (count == 1 ? " paper" : " papers");
    }
}
