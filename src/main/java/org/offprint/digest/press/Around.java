package org.offprint.digest.press;

import org.offprint.digest.mail.DigestView;

/** What stands around a digest's papers, by its hole. */
final class Around {

    private Around() {}

    static String of(Hole hole, DigestView view) {
        return switch (hole) {
            case SUBJECT -> view.subject();
            case PREHEADER -> view.preheader();
            case DAY -> view.heading();
            case INTRO -> view.intro();
            case CONTENTS -> view.contents();
            case MORE -> view.more();
            case EDITION -> view.edition();
            case PREFERENCES -> view.preferences();
            case UNSUBSCRIBE -> view.unsubscribe();
            case ADDRESS -> view.address();
            default -> throw new IllegalStateException("nothing around the papers is a " + hole);
        };
    }
}
