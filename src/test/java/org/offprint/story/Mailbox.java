package org.offprint.story;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A real mail server on loopback, and everybody's mailbox in it. Register with {@code @QuarkusTestResource(Mailbox.class)};
 * all tests share one. A mail that a use case handed over before it returned is here.
 */
public final class Mailbox implements QuarkusTestResourceLifecycleManager {

    private static final int PORT = freePort();
    private static final long PATIENCE_MILLIS = 120_000;
    private static @Nullable GreenMail server;

    @Override
    public Map<String, String> start() {
        plugIn();
        return settings();
    }

    @Override
    public void stop() {
        unplug();
    }

    /** Starts the mail server, empty, at the same port as before. */
    public static synchronized void plugIn() {
        ServerSetup setup = new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(30_000);
        GreenMail started = new GreenMail(setup);
        started.start();
        server = started;
    }

    /** Takes the mail server away, with all that it held: connections are refused. */
    public static synchronized void unplug() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** The mails to one address, oldest first. */
    public static synchronized List<Letter> of(String address) {
        return Arrays.stream(running().getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(Letter::new)
                .toList();
    }

    /** How many mails each address got. */
    public static synchronized Map<String, Long> counts() {
        return Arrays.stream(running().getReceivedMessages())
                .map(Mailbox::recipient)
                .collect(Collectors.groupingBy(to -> to, Collectors.counting()));
    }

    /** Waits for the mail with this number, counted from 1, over all addresses. */
    public static void awaitMail(int number) {
        if (!running().waitForIncomingEmail(PATIENCE_MILLIS, number)) {
            throw new AssertionError("mail " + number + " did not come");
        }
    }

    /** What points an application at this mail server. */
    public static Map<String, String> settings() {
        return Map.of("quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", String.valueOf(PORT));
    }

    private static synchronized GreenMail running() {
        if (server == null) {
            throw new IllegalStateException("the mail server is unplugged");
        }
        return server;
    }

    private static String recipient(MimeMessage message) {
        try {
            return ((InternetAddress) message.getRecipients(Message.RecipientType.TO)[0]).getAddress();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The newest mail to an address. */
    public static Letter latest(String address) {
        List<Letter> letters = of(address);
        if (letters.isEmpty()) {
            throw new AssertionError("no mail to " + address);
        }
        return letters.get(letters.size() - 1);
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .anyMatch(to -> ((InternetAddress) to).getAddress().equalsIgnoreCase(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A mail as it arrived. */
    public record Letter(MimeMessage message) {

        public String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        /** A header's value, unfolded; empty when it is not there. */
        public String header(String name) {
            try {
                String value = message.getHeader(name, null);
                return value == null ? "" : jakarta.mail.internet.MimeUtility.unfold(value);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        public String text() {
            return part("text/plain").replace("\r\n", "\n");
        }

        /** The text part as one line, without the asterisks that mark keywords. */
        public String words() {
            return text().replace("*", "").replaceAll("\\s+", " ");
        }

        public String html() {
            return part("text/html").replace("\r\n", "\n");
        }

        /** The path of the first link in the text part that begins with {@code path}, such as {@code /confirm/}. */
        public String link(String path) {
            Matcher link = Pattern.compile("https?://[^\\s/]+(" + Pattern.quote(path) + "[A-Za-z0-9_.-]+)")
                    .matcher(text());
            if (!link.find()) {
                throw new AssertionError("no link to " + path + " in\n" + text());
            }
            return link.group(1);
        }

        /** All of it, as it came over the wire. */
        public String raw() {
            return GreenMailUtil.getWholeMessage(message);
        }

        private String part(String type) {
            try {
                MimeMultipart parts = (MimeMultipart) message.getContent();
                for (int i = 0; i < parts.getCount(); i++) {
                    if (parts.getBodyPart(i).isMimeType(type)) {
                        return (String) parts.getBodyPart(i).getContent();
                    }
                }
                throw new AssertionError("no part of type " + type);
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
