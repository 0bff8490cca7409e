package org.offprint.smtp;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A mail as one server takes it.
 *
 * @param octets what follows DATA, its end included
 * @param commands of its envelope, in order, without their ends
 */
record Outgoing(MailTransaction mail, byte[] octets, List<String> commands) {

    static Outgoing of(MailTransaction mail, Offers offers) {
        boolean eightBit = offers.has("8BITMIME");
        Content content = mail.content();
        byte[] octets = Dots.stuffed(eightBit ? content.eightBit() : content.sevenBit());
        String size = offers.has("SIZE") ? " SIZE=" + octets.length : "";
        Envelope envelope = mail.envelope();
        return new Outgoing(
                mail,
                octets,
                List.of(
                        "MAIL FROM:<" + envelope.sender() + ">" + size + (eightBit ? " BODY=8BITMIME" : ""),
                        "RCPT TO:<" + envelope.recipient() + ">",
                        "DATA"));
    }

    /** All commands in one write (RFC 2920). */
    byte[] envelope() {
        return (String.join("\r\n", commands) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Its octets, and behind them the envelope of another. */
    byte[] followedBy(Outgoing next) {
        byte[] envelope = next.envelope();
        byte[] both = Arrays.copyOf(octets, octets.length + envelope.length);
        System.arraycopy(envelope, 0, both, octets.length, envelope.length);
        return both;
    }
}
