package org.offprint.subscriber;

import java.time.Instant;
import java.time.ZoneId;
import org.offprint.interest.Expressions;
import org.offprint.interest.Interests;

/** What a reader asks for, in the reader's own words: {@link Choices} before its expressions got their numbers. */
public record Wish(
        Interests interests, Cadence cadence, int maxPapers, Detail detail, WhenEmpty whenEmpty, int popularity) {

    private static final int DEFAULT_HOUR = 7;
    private static final int DEFAULT_PAPERS = 10;
    private static final int DEFAULT_POPULARITY = 30;

    /** What somebody gets who says nothing: the trending papers, daily at seven. */
    public static Wish standard(ZoneId zone) {
        return new Wish(
                Interests.NONE,
                Cadence.daily(DEFAULT_HOUR, zone),
                DEFAULT_PAPERS,
                Detail.SHORT,
                WhenEmpty.SKIP,
                DEFAULT_POPULARITY);
    }

    /** What a reader has. */
    public static Wish of(Choices choices, Expressions expressions) {
        return new Wish(
                expressions.unpack(choices.interests()),
                choices.cadence(),
                choices.maxPapers(),
                choices.detail(),
                choices.whenEmpty(),
                choices.popularity());
    }

    /** The same, ready to be stored. Joins the caller's transaction. */
    public Choices pack(Expressions expressions, Instant now) {
        return new Choices(expressions.intern(interests, now), cadence, maxPapers, detail, whenEmpty, popularity);
    }
}
