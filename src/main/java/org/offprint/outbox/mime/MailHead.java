package org.offprint.outbox.mime;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.offprint.letter.Mail;

/** A mail's header fields as they go over the wire: encoded (RFC 2047) and folded (RFC 5322, 2.2.3), those of MIME left out. */
public final class MailHead {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Of one encoded word, which has 75 characters at most (RFC 2047, 2); a character stays whole. */
    private static final int ENCODED_OCTETS = 42;

    private static final int ASCII = 0x80;

    /** Most mails of a run have one of a few subjects. */
    private static final Map<String, String> ENCODED = new ConcurrentHashMap<>();

    private static final int MOST_ENCODED = 1_000;

    private MailHead() {}

    /** Names and values, in order; each name once. */
    public static Map<String, String> of(Mail mail, InternetAddress from, Instant now) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("Date", DATE.format(now));
        head.put("From", folded("From", from.toString()));
        head.put("To", mail.to().value());
        head.put("Subject", folded("Subject", encoded(mail.subject())));
        head.put("Message-ID", mail.messageId());
        mail.headers().forEach((name, value) -> head.put(name, folded(name, encoded(value))));
        return head;
    }

    private static String folded(String name, String value) {
        return MimeUtility.fold(name.length() + 2, value);
    }

    private static String encoded(String value) {
        if (isAscii(value) && !value.contains("=?")) {
            return value;
        }
        String known = ENCODED.get(value);
        if (known == null) {
            known = encode(value);
            if (ENCODED.size() >= MOST_ENCODED) {
                ENCODED.clear();
            }
            ENCODED.put(value, known);
        }
        return known;
    }

    private static boolean isAscii(String value) {
        int all = 0;
        for (int at = 0; at < value.length(); at++) {
            all |= value.charAt(at);
        }
        return all < ASCII;
    }

    private static String encode(String value) {
        try {
            return value.contains("=?")
                    ? allEncoded(value.getBytes(StandardCharsets.UTF_8))
                    : MimeUtility.encodeText(value, StandardCharsets.UTF_8.name(), null);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
    }

    /** What looks encoded would be decoded by who reads it: each piece is encoded, and so read as it was written. */
    private static String allEncoded(byte[] value) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < value.length; ) {
            int end = Math.min(value.length, at + ENCODED_OCTETS);
            while (end < value.length && (value[end] & 0xC0) == 0x80) {
                end--;
            }
            words.add("=?UTF-8?B?" + Base64.getEncoder().encodeToString(Arrays.copyOfRange(value, at, end)) + "?=");
            at = end;
        }
        return String.join(" ", words);
    }
}
