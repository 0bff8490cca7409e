package org.offprint.outbox.bounce;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.MailAddress;

/** Reads delivery reports: multipart/report with a message/delivery-status in it (RFC 3464, RFC 6522). Never throws. */
final class ReportReader {

    /** Where a report went, in the order of who says it: the pipe, the mail server, the sender. */
    private static final List<String> WENT_TO = List.of("Delivered-To", "X-Original-To", "Envelope-To", "To");

    private static final Pattern RETURN_PATH = Pattern.compile("\\+(" + ReturnPath.CODE + ")@");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;:\"()]+@[^\\s<>,;:\"()]+");
    /** One with the whole of a digest in it takes less. */
    private static final int LARGEST = 1024 * 1024;

    private static final int MOST_PARTS = 10;
    private static final int MOST_RECIPIENTS = 100;
    private static final int LONGEST_STATUS = 256 * 1024;

    private ReportReader() {}

    /** Empty when it is no such report, broken, or too large for one. */
    static Optional<DeliveryReport> read(byte[] mail) {
        if (mail.length > LARGEST) {
            return Optional.empty();
        }
        try {
            MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(mail));
            return message.isMimeType("multipart/report") && message.getContent() instanceof Multipart parts
                    ? read(message, parts)
                    : Optional.empty();
        } catch (MessagingException | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<DeliveryReport> read(MimeMessage message, Multipart parts)
            throws MessagingException, IOException {
        List<DeliveryReport.Recipient> recipients = new ArrayList<>();
        Set<MailAddress> writtenTo = new HashSet<>();
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                recipients.addAll(recipients(start(part)));
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                InternetHeaders head = new InternetHeaders(new ByteArrayInputStream(start(part)), true);
                writtenTo.addAll(addresses(head.getHeader("To", ",")));
            }
        }
        return recipients.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeliveryReport(codes(message), recipients, writtenTo));
    }

    private static byte[] start(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(LONGEST_STATUS);
        }
    }

    /** Groups of fields with an empty line between them: first of the mail, then of each mailbox. */
    private static List<DeliveryReport.Recipient> recipients(byte[] status) throws MessagingException {
        String text =
                new String(status, StandardCharsets.UTF_8).replace("\r\n", "\n").strip();
        List<String> groups = Arrays.asList(text.split("\n[ \t]*\n\\s*"));
        List<DeliveryReport.Recipient> recipients = new ArrayList<>();
        for (String group : groups.subList(Math.min(1, groups.size()), Math.min(groups.size(), MOST_RECIPIENTS))) {
            recipients.add(recipient(new InternetHeaders(
                    new ByteArrayInputStream((group + "\n\n").getBytes(StandardCharsets.UTF_8)), true)));
        }
        return recipients;
    }

    private static DeliveryReport.Recipient recipient(InternetHeaders fields) {
        Set<MailAddress> addresses = new HashSet<>(addresses(fields.getHeader("Final-Recipient", ",")));
        addresses.addAll(addresses(fields.getHeader("Original-Recipient", ",")));
        return new DeliveryReport.Recipient(
                addresses,
                word(fields.getHeader("Action", ",")),
                word(fields.getHeader("Status", ",")),
                line(fields.getHeader("Diagnostic-Code", " ")));
    }

    /** The first word, without the comment behind it. */
    private static String word(@Nullable String field) {
        return line(field).split("[\\s(;]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String line(@Nullable String field) {
        return field == null ? "" : field.replaceAll("\\s+", " ").strip();
    }

    private static Set<MailAddress> addresses(@Nullable String field) {
        Set<MailAddress> addresses = new HashSet<>();
        Matcher address = ADDRESS.matcher(line(field));
        while (address.find()) {
            MailAddress.parse(address.group()).ifPresent(addresses::add);
        }
        return addresses;
    }

    private static Set<String> codes(MimeMessage message) throws MessagingException {
        Set<String> codes = new HashSet<>();
        for (String name : WENT_TO) {
            codes.addAll(codesIn(line(message.getHeader(name, ","))));
        }
        return codes;
    }

    /** The codes of return paths in a text. */
    static Set<String> codesIn(String text) {
        Set<String> codes = new HashSet<>();
        Matcher code = RETURN_PATH.matcher(text.toLowerCase(Locale.ROOT));
        while (code.find()) {
            codes.add(code.group(1));
        }
        return codes;
    }
}
