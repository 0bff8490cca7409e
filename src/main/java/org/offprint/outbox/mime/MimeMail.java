package org.offprint.outbox.mime;

import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import org.offprint.letter.Mail;
import org.offprint.letter.Part;
import org.offprint.smtp.Content;

/** A mail's bytes: its head, and multipart/alternative with the plain part and the HTML part (RFC 2046, 5.1.4). */
public final class MimeMail implements Content {

    /** Nobody who writes a paper's title knows it; and no line of quoted-printable begins so. */
    private static final String BOUNDARY = "=_" + HexFormat.of().formatHex(random());

    private static final int USUAL_SIZE = 32 * 1024;

    private final Mail mail;
    private final InternetAddress from;
    private final Instant now;

    public MimeMail(Mail mail, InternetAddress from, Instant now) {
        this.mail = mail;
        this.from = from;
        this.now = now;
    }

    @Override
    public byte[] eightBit() {
        return bytes(true);
    }

    @Override
    public byte[] sevenBit() {
        return bytes(false);
    }

    private byte[] bytes(boolean eightBit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_SIZE);
        MailHead.of(mail, from, now).forEach((name, value) -> write(out, name + ": " + value + "\r\n"));
        write(out, "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"" + BOUNDARY + "\"\r\n");
        part(out, "text/plain", mail.plain(), eightBit);
        part(out, "text/html", mail.rich(), eightBit);
        write(out, "\r\n--" + BOUNDARY + "--\r\n");
        return out.toByteArray();
    }

    private static void part(ByteArrayOutputStream out, String type, Part content, boolean eightBit) {
        byte[] bytes = content.lines();
        TransferEncoding encoding = TransferEncoding.of(bytes, eightBit);
        write(out, "\r\n--" + BOUNDARY + "\r\nContent-Type: " + type + "; charset=UTF-8\r\n");
        write(out, "Content-Transfer-Encoding: " + encoding.word() + "\r\n\r\n");
        out.writeBytes(encoding.encoded(bytes));
    }

    private static void write(ByteArrayOutputStream out, String ascii) {
        out.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] random() {
        byte[] bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
