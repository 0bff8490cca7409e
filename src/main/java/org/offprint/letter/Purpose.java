package org.offprint.letter;

/** What a {@link Token} allows. A token opens its own purpose and no other. The codes are on paper: never change one. */
public enum Purpose {
    /** Confirms one request; subject: the request. Ends after 48 h. */
    CONFIRM('c'),
    /** Opens the preferences from a digest: no export, no erase, no change of address; subject: the reader. */
    PREFERENCES('p'),
    /** Opens the preferences with all powers, because the link was just mailed on demand; subject: the reader. Ends after 24 h. */
    ACCOUNT('a'),
    /** Leaves; subject: the reader. Never ends and outlives every new version. */
    UNSUBSCRIBE('u'),
    /** Shows one edition; subject: the edition. */
    EDITION('e'),
    /** Changes the reader's interests by what an edition brought; subject: the edition. */
    TUNE('t'),
    /** Reads the reader's feed; subject: the reader. */
    FEED('f'),
    /** Blocks the address of a request for good; subject: the request. */
    BLOCK('b');

    private final char code;

    Purpose(char code) {
        this.code = code;
    }

    char code() {
        return code;
    }
}
