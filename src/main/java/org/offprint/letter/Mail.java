package org.offprint.letter;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A mail, ready for a {@link org.offprint.letter.MailAddress}: both parts say the same.
 *
 * <p>This is the one place that header values pass on their way out: CR, LF, NUL and other control characters are
 * refused here.
 *
 * @param to the recipient, the only one
 * @param subject any Unicode text on one line
 * @param plain the plain part
 * @param rich the HTML part
 * @param messageId with its angle brackets, the same each time the same mail is made (RFC 5322, 3.6.4)
 * @param headers further headers, in order; none of those that the other components make
 */
public record Mail(
        MailAddress to, String subject, Part plain, Part rich, String messageId, Map<String, String> headers) {

    public Mail {
        requireHeader("Subject", subject);
        requireHeader("Message-ID", messageId);
        headers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        headers.forEach(Mail::requireHeader);
    }

    public Mail(
            MailAddress to, String subject, String text, String html, String messageId, Map<String, String> headers) {
        this(to, subject, Part.of(text), Part.of(html), messageId, headers);
    }

    public String text() {
        return plain.text();
    }

    public String html() {
        return rich.text();
    }

    private static void requireHeader(String name, String value) {
        if (!isName(name)) {
            throw new IllegalArgumentException("not a header name");
        }
        for (int at = 0; at < value.length(); at++) {
            if (Character.isISOControl(value.charAt(at))) {
                throw new IllegalArgumentException("control character in header " + name);
            }
        }
    }

    /** A letter, then letters, digits and hyphens: of those that RFC 5322, 2.2 allows, what anybody uses. */
    private static boolean isName(String name) {
        boolean is = !name.isEmpty() && isLetter(name.charAt(0));
        for (int at = 1; is && at < name.length(); at++) {
            char c = name.charAt(at);
            is = isLetter(c) || c >= '0' && c <= '9' || c == '-';
        }
        return is;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
