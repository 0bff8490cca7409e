package org.offprint.outbox;

import org.offprint.letter.Mail;

/** A mail that is to be handed over, and who waits for what becomes of it. Used by the thread that hands it over. */
public interface Parcel {

    Mail mail();

    /**
     * Whether it may still go, asked just before the mail itself does: it may have been announced with the one before it, and
     * have waited.
     */
    boolean mayGo();

    /** Called once, whatever happens. */
    void became(Outcome outcome);
}
