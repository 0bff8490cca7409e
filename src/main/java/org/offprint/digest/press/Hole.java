package org.offprint.digest.press;

import java.util.Optional;

/** What differs from mail to mail, or from card to card. In what a template renders it is a sign that no text holds. */
enum Hole {
    SUBJECT,
    PREHEADER,
    DAY,
    INTRO,
    CONTENTS,
    MORE,
    EDITION,
    PREFERENCES,
    UNSUBSCRIBE,
    ADDRESS,
    CARDS,
    HEADING,
    COUNTED,
    NUMBER,
    TITLE,
    HREF,
    PAGE,
    BYLINE,
    TEXT,
    REASON,
    TUNE,
    WORDS;

    /** Unicode promises that it is no character, and so nobody's. */
    static final char FIRST = '\uFDD0';

    private static final char SECOND = '\uE000';

    /** Two characters that come out of every template as they went in. */
    String sign() {
        return "" + FIRST + (char) (SECOND + ordinal());
    }

    /** Whose second character it is. */
    static Optional<Hole> of(char second) {
        int place = second - SECOND;
        return place >= 0 && place < values().length ? Optional.of(values()[place]) : Optional.empty();
    }
}
