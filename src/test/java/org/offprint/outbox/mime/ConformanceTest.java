package org.offprint.outbox.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.letter.Mail;
import org.offprint.letter.MailAddress;

/** A thousand odd mails, each as eight bits and as seven, read by two parsers that know nothing of each other: the same. */
class ConformanceTest {

    private static final int MAILS = 500;
    private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");

    private static final List<String> PIECES = List.of(
            "diffusion models ",
            "\uD835\uDD18nbounded \uD83D\uDE00 ",
            "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 ",
            "\u6DF1\u5EA6\u5B66\u4E60 ",
            "=?utf-8?q?not=20encoded?= ",
            "Schr\u00F6dinger\u2019s e\u0301tudes ",
            ". ",
            "From here on ",
            "--=_ ",
            "a=b=3D ",
            "x".repeat(90) + " ",
            "\"quoted\" <angle> (comment), ");

    /** What a mail says, whoever reads it. */
    private record Said(String subject, String listId, String text, String html) {}

    @Test
    void twoParsersReadWhatWasMeant(@TempDir Path folder) throws Exception {
        assumeTrue(python("--version").waitFor() == 0, "Python is the second parser");
        InternetAddress from = new InternetAddress("digest@example.org", "Offprint \u03C0\uD83D\uDE00", "UTF-8");
        List<Said> meant = new ArrayList<>();
        for (int i = 0; i < MAILS; i++) {
            Mail mail = mail(new Random(i), i);
            MimeMail mime = new MimeMail(mail, from, NOW);
            write(folder, meant, mail, mime.eightBit());
            write(folder, meant, mail, mime.sevenBit());
        }
        List<Said> read = byPython(folder, meant.size());
        for (int i = 0; i < meant.size(); i++) {
            assertEquals(meant.get(i), byAngus(Files.readAllBytes(file(folder, i))), "Angus, mail " + i);
            assertEquals(meant.get(i), read.get(i), "Python, mail " + i);
        }
    }

    private static void write(Path folder, List<Said> meant, Mail mail, byte[] bytes) throws IOException {
        assertLines(bytes);
        Files.write(file(folder, meant.size()), bytes);
        meant.add(new Said(
                mail.subject(), mail.headers().getOrDefault("List-Id", ""), crlf(mail.text()), crlf(mail.html())));
    }

    private static Path file(Path folder, int number) {
        return folder.resolve("%04d.eml".formatted(number));
    }

    private static Mail mail(Random random, int number) {
        String subject =
                odd(random, 1 + random.nextInt(number % 10 == 0 ? 40 : 6)).strip();
        StringBuilder text = new StringBuilder();
        for (int lines = number % 3 == 0 ? 0 : random.nextInt(50); lines > 0; lines--) {
            text.append(odd(random, random.nextInt(12))).append(random.nextBoolean() ? "\n" : "\r\n");
        }
        String html = "<p>" + text + "</p>" + (number % 7 == 0 ? "y".repeat(2_000) : "");
        return new Mail(
                new MailAddress("reader" + number + "@example.org"),
                subject,
                text.toString(),
                html,
                "<digest." + number + "@example.org>",
                Map.of("List-Id", "Offprint <digest.example.org>"));
    }

    private static String odd(Random random, int pieces) {
        StringBuilder odd = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            odd.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return odd.toString();
    }

    /** RFC 5322, 2.1.1: lines end in CRLF, nothing else does, and they have 998 octets at most; heads fold sooner. */
    private static void assertLines(byte[] mail) {
        String wire = new String(mail, StandardCharsets.ISO_8859_1);
        assertTrue(wire.replace("\r\n", "").chars().noneMatch(unit -> unit == '\r' || unit == '\n'), "a bare CR or LF");
        boolean head = true;
        for (String line : wire.split("\r\n", -1)) {
            head &= !line.isEmpty();
            assertTrue(line.length() <= (head ? 120 : 998), line);
        }
    }

    private static String crlf(String text) {
        return text.replace("\r\n", "\n").replace("\n", "\r\n");
    }

    private static Said byAngus(byte[] mail) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(mail));
        Multipart parts = (Multipart) message.getContent();
        assertEquals(2, parts.getCount());
        return new Said(
                String.valueOf(message.getSubject()),
                message.getHeader("List-Id")[0],
                content(parts.getBodyPart(0), "text/plain"),
                content(parts.getBodyPart(1), "text/html"));
    }

    private static String content(BodyPart part, String type) throws MessagingException, IOException {
        assertTrue(part.isMimeType(type), part.getContentType());
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<Said> byPython(Path folder, int mails) throws IOException, InterruptedException {
        Process python = python("src/test/python/read_mails.py", folder.toString());
        byte[] answer = python.getInputStream().readAllBytes();
        assertEquals(0, python.waitFor());
        List<Said> read = new ArrayList<>();
        for (JsonNode mail : new ObjectMapper().readTree(answer)) {
            read.add(new Said(
                    mail.get("subject").asText(),
                    mail.get("listId").asText(),
                    mail.get("text").asText(),
                    mail.get("html").asText()));
        }
        assertEquals(mails, read.size());
        return read;
    }

    private static Process python(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return new ProcessBuilder("false").start();
        }
    }
}
