package org.offprint.smtp;

/**
 * One mail that is to be sent, and who waits for what becomes of it (RFC 5321, 3.3). Asked by the one thread that sends it.
 */
public interface MailTransaction {

    Envelope envelope();

    Content content();

    /**
     * Whether it may still go, asked just before its content does: its envelope may have gone ahead, and then it waited for
     * the mail before it. If not, the connection is given up, so that the server forgets it.
     */
    default boolean mayGo() {
        return true;
    }

    /** Called once, whatever happens. */
    void ended(Transfer transfer);
}
