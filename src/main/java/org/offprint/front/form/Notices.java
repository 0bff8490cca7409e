package org.offprint.front.form;

/** What pages say that more than one route answers with. */
public final class Notices {

    /** Where to, for whoever holds a link that opens no preferences. */
    public static final String LINK = "Have the link to your preferences mailed";

    private Notices() {}

    public static Notice checkMail() {
        return Notice.of(
                        "Check your mail",
                        "A mail is on its way. Open it and follow its link: if you are new here, that confirms your"
                                + " subscription; if you have one already, it opens your preferences, and nothing was"
                                + " changed.",
                        "The link works for 48 hours. If no mail comes, look among the spam, and at the address that"
                                + " you typed; one address gets at most a few such mails a day, and none that was"
                                + " blocked by its owner.")
                .way("Back to the start page", "/")
                .afterMail();
    }

    public static Notice linkSent() {
        return Notice.of(
                        "Check your mail",
                        "If this address has a subscription, the link to its preferences is on its way. It works for"
                                + " 24 hours.")
                .way("Back to the start page", "/")
                .afterMail();
    }

    /**
     * Somebody who left.
     *
     * @param mayReturn whether this may be taken back: something is held, and whoever looks is the reader
     * @param unsubscribe the path to do so by; shown only then
     */
    public static Notice left(boolean mayReturn, String unsubscribe) {
        Notice left = Notice.of("You have left", "No further digest comes.");
        Notice next = mayReturn ? left.button("That was a mistake", unsubscribe + "/undo") : left;
        return next.way("Back to the start page", "/");
    }
}
