package org.offprint.outbox.mailer;

import io.vertx.ext.mail.MailMessage;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.offprint.letter.Mail;

/**
 * A mail as the client wants it. Writes its headers itself, for the client's own encoding breaks characters beyond the
 * BMP and folds with a bare LF; and knows whether the client has begun to write it, which the client tells nobody.
 */
final class TracedMessage extends MailMessage {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private volatile boolean begun;

    TracedMessage(Mail mail, InternetAddress from, Instant now) {
        setFrom(from.getAddress());
        setTo(mail.to().value());
        setText(linesOf(mail.text()));
        setHtml(linesOf(mail.html()));
        header("Date", DATE.format(now));
        header("From", from.toString());
        header("To", mail.to().value());
        header("Subject", encoded(mail.subject()));
        header("Message-ID", mail.messageId());
        mail.headers().forEach((name, value) -> header(name, encoded(value)));
    }

    /** Whether a connection was there and the mail's transaction has begun: before that nothing can have been taken. */
    boolean begun() {
        return begun;
    }

    /** The client asks for the text when it writes the mail, and not before. */
    @Override
    public String getText() {
        begun = true;
        return super.getText();
    }

    private void header(String name, String value) {
        addHeader(name, MimeUtility.fold(name.length() + 2, value));
    }

    private static String encoded(String value) {
        try {
            return MimeUtility.encodeText(value, StandardCharsets.UTF_8.name(), null);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
    }

    /** The client ends lines at LF and writes CRLF. */
    private static String linesOf(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
