package org.offprint.smtp;

/** A mail's bytes, headers and all (RFC 5322), in the forms that servers take; lines may end in any way. */
public interface Content {

    /** For a server that takes 8BITMIME (RFC 6152). */
    byte[] eightBit();

    /** Nothing but ASCII, for any other. */
    byte[] sevenBit();
}
