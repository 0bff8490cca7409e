package org.offprint.outbox.mime;

import jakarta.mail.internet.InternetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.offprint.letter.Mail;
import org.offprint.letter.Part;
import org.offprint.smtp.Content;

/** A mail's bytes: its head, and multipart/alternative with the plain part and the HTML part (RFC 2046, 5.1.4). */
public final class MimeMail implements Content {

    /** Nobody who writes a paper's title knows it; and no line of quoted-printable begins so. */
    private static final String BOUNDARY = "=_" + HexFormat.of().formatHex(random());

    private static final int USUAL_HEAD = 1024;

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
        StringBuilder head = new StringBuilder(USUAL_HEAD);
        MailHead.of(mail, from, now)
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        head.append("MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"")
                .append(BOUNDARY)
                .append("\"\r\n");
        List<byte[]> pieces = new ArrayList<>();
        pieces.add(ascii(head));
        part(pieces, "text/plain", mail.plain(), eightBit);
        part(pieces, "text/html", mail.rich(), eightBit);
        pieces.add(ascii("\r\n--" + BOUNDARY + "--\r\n"));
        return joined(pieces);
    }

    private static void part(List<byte[]> pieces, String type, Part content, boolean eightBit) {
        byte[] bytes = content.lines();
        TransferEncoding encoding = TransferEncoding.of(bytes, eightBit);
        pieces.add(ascii("\r\n--" + BOUNDARY + "\r\nContent-Type: " + type + "; charset=UTF-8\r\n"
                + "Content-Transfer-Encoding: " + encoding.word() + "\r\n\r\n"));
        pieces.add(encoding.encoded(bytes));
    }

    private static byte[] ascii(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(List<byte[]> pieces) {
        int size = 0;
        for (byte[] piece : pieces) {
            size += piece.length;
        }
        ByteBuffer all = ByteBuffer.allocate(size);
        pieces.forEach(all::put);
        return all.array();
    }

    private static byte[] random() {
        byte[] bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
