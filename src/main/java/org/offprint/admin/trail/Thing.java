package org.offprint.admin.trail;

import java.util.Locale;

/** What an operator's deed is about. */
public enum Thing {
    READER,
    MAIL,
    SOURCE,
    PAPERS,
    READERS,
    EDITIONS,
    SUPPRESSION,
    SENDING,
    STORE,
    OTHER;

    /** As it stands in answers: in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
