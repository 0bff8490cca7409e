package org.offprint.outbox.mailer;

import io.vertx.ext.mail.MailMessage;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import org.offprint.letter.Mail;
import org.offprint.outbox.mime.MailHead;

/**
 * A mail as the client wants it, with headers that are encoded already: the client's own encoding breaks characters
 * beyond the BMP and folds with a bare LF. Knows whether the client has begun to write it, which the client tells nobody.
 */
final class TracedMessage extends MailMessage {

    private volatile boolean begun;

    TracedMessage(Mail mail, InternetAddress from, Instant now) {
        setFrom(from.getAddress());
        setTo(mail.to().value());
        setText(linesOf(mail.text()));
        setHtml(linesOf(mail.html()));
        MailHead.of(mail, from, now).forEach(this::addHeader);
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

    /** The client ends lines at LF and writes CRLF. */
    private static String linesOf(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
