package org.offprint.digest.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that almost hits a paper.
 *
 * @param line as typed
 * @param has the phrases and words of it that the paper has
 * @param lacks those that it doesn't
 * @param apart the phrases of which it has all words, but not side by side
 * @param unwanted the phrases behind a minus that it has
 */
public record NearMiss(String line, List<String> has, List<String> lacks, List<String> apart, List<String> unwanted) {

    public NearMiss {
        has = List.copyOf(has);
        lacks = List.copyOf(lacks);
        apart = List.copyOf(apart);
        unwanted = List.copyOf(unwanted);
    }

    /** What is missing, in words. */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        if (!has.isEmpty()) {
            parts.add("has " + quoted(has));
        }
        if (!lacks.isEmpty()) {
            parts.add("lacks " + quoted(lacks));
        }
        if (!apart.isEmpty()) {
            parts.add("has the words of " + quoted(apart) + ", but not side by side");
        }
        if (!unwanted.isEmpty()) {
            parts.add("has " + quoted(unwanted) + ", which the line does not want");
        }
        return "The nearest line is “" + line + "”: the paper " + String.join(", ", parts) + ".";
    }

    private static String quoted(List<String> phrases) {
        return "“" + String.join("”, “", phrases) + "”";
    }
}
