package org.offprint.smtp;

/** How a connection is kept from being read. */
public enum Security {
    /** Not at all. */
    NONE,
    /** By STARTTLS (RFC 3207) where the server offers it. */
    STARTTLS,
    /** By STARTTLS, or nothing is sent. */
    STARTTLS_REQUIRED,
    /** By TLS from the first byte on (RFC 8314). */
    TLS
}
