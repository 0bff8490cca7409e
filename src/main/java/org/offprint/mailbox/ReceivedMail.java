package org.offprint.mailbox;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * A mail as the mail server inside took it.
 *
 * @param number counts up from 1
 * @param at when it came
 * @param headers as they came, unfolded, in order
 * @param text the plain part, empty when it has none
 * @param html the HTML part, empty when it has none
 */
record ReceivedMail(long number, Instant at, String subject, String to, List<Line> headers, String text, String html) {

    /** A header. */
    record Line(String name, String value) {}

    static ReceivedMail of(long number, Instant at, MimeMessage message) throws MessagingException, IOException {
        String subject = message.getSubject() == null ? "(no subject)" : message.getSubject();
        return new ReceivedMail(
                number,
                at,
                subject,
                message.getHeader("To", ", ") == null ? "" : message.getHeader("To", ", "),
                Collections.list(message.getAllHeaders()).stream()
                        .map(ReceivedMail::line)
                        .toList(),
                part(message, "text/plain"),
                part(message, "text/html"));
    }

    private static Line line(Header header) {
        return new Line(header.getName(), MimeUtility.unfold(header.getValue()));
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = part(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
