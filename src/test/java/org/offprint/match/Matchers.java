package org.offprint.match;

/** The matcher for tests in other rooms, without the application around it. */
public final class Matchers {

    private Matchers() {}

    public static Matcher fresh() {
        return new TrieMatcher();
    }
}
