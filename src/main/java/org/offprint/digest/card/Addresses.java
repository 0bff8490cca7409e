package org.offprint.digest.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses in running text: http and https only, without the punctuation of the sentence around them. */
public final class Addresses {

    private static final Pattern ADDRESS = Pattern.compile("(?i:https?)://[^\\s<>\"'`\\\\\\p{Cntrl}]+");
    private static final String PUNCTUATION = ".,;:!?*_";
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private Addresses() {}

    /** Where an address stands. */
    public record Place(int start, int end, String address) {}

    /** In the order in which they stand. */
    public static List<Place> in(String text) {
        List<Place> places = new ArrayList<>();
        Matcher found = ADDRESS.matcher(text);
        while (found.find()) {
            String address = withoutEnd(found.group());
            if (address.length() > address.indexOf("://") + 3) {
                places.add(new Place(found.start(), found.start() + address.length(), address));
            }
        }
        return places;
    }

    private static String withoutEnd(String address) {
        int end = address.length();
        while (end > 0 && endsOutside(address, end)) {
            end--;
        }
        return address.substring(0, end);
    }

    /** Whether the last character belongs to the sentence: punctuation, or a bracket that was opened before. */
    private static boolean endsOutside(String address, int end) {
        char last = address.charAt(end - 1);
        int bracket = CLOSING.indexOf(last);
        if (bracket < 0) {
            return PUNCTUATION.indexOf(last) >= 0;
        }
        String before = address.substring(0, end);
        return count(before, last) > count(before, OPENING.charAt(bracket));
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
