package org.offprint.match;

/** The application's matcher, outside of the application. */
public final class Matchers {

    private Matchers() {}

    public static Matcher byTrie() {
        return new TrieMatcher();
    }
}
