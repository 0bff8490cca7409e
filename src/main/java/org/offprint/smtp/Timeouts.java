package org.offprint.smtp;

import java.time.Duration;

/**
 * How long to wait.
 *
 * @param connect for the connection, the greeting, and TLS
 * @param reply for any reply but the last
 * @param afterDot for the reply to the whole mail
 * @param watchdog for one mail in all: then the socket is closed, whatever it does
 */
public record Timeouts(Duration connect, Duration reply, Duration afterDot, Duration watchdog) {

    /** RFC 5321, 4.5.3.2 asks for at least these; connect is for relays, which are near. */
    public static final Timeouts USUAL = new Timeouts(
            Duration.ofSeconds(30), Duration.ofSeconds(300), Duration.ofSeconds(600), Duration.ofSeconds(900));
}
