package org.offprint.smtp;

/** How far a conversation with a mail server has come; each is what was asked last. */
public enum Stage {
    /** The connection, and with implicit TLS its handshake. */
    CONNECT,
    /** The server's greeting. */
    BANNER,
    EHLO,
    STARTTLS,
    AUTH,
    MAIL,
    RCPT,
    DATA,
    /** The mail itself, up to its final dot, which is not written yet. */
    BODY,
    /** The final dot is written: from here on the mail may have been taken. */
    DOT;

    /** Whether no mail was spoken of yet: what fails here is the server's trouble and not the mail's. */
    public boolean beforeTheMail() {
        return compareTo(MAIL) < 0;
    }
}
