package org.offprint.outbox.bench;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients of others, for comparison: as many sessions as the wire has. */
final class OtherClients {

    private final int port;

    OtherClients(int port) {
        this.port = port;
    }

    int angus(int mails) throws Exception {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", String.valueOf(port));
        Session session = Session.getInstance(settings);
        return WireBenchmark.inSessions(mails, share -> () -> {
            try (Transport transport = session.getTransport("smtp")) {
                transport.connect();
                for (int i = 0; i < share; i++) {
                    MimeMessage message = message(session);
                    transport.sendMessage(message, message.getAllRecipients());
                }
                return share;
            }
        });
    }

    private static MimeMessage message(Session session) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress("bounces@example.org"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("reader@example.org"));
        message.setSubject("Ten papers");
        message.setText(WireBenchmark.text(), "utf-8", "html");
        message.saveChanges();
        return message;
    }

    int client(int mails) throws InterruptedException {
        Vertx vertx = Vertx.vertx();
        MailClient client = MailClient.create(
                vertx,
                new MailConfig("127.0.0.1", port)
                        .setMaxPoolSize(WireBenchmark.SESSIONS)
                        .setStarttls(StartTLSOptions.DISABLED)
                        .setOwnHostname("localhost"));
        AtomicInteger taken = new AtomicInteger();
        Semaphore under = new Semaphore(WireBenchmark.SESSIONS);
        for (int i = 0; i < mails; i++) {
            under.acquire();
            client.sendMail(new MailMessage("bounces@example.org", "reader@example.org", "Ten papers", null)
                            .setHtml(WireBenchmark.text()))
                    .onSuccess(sent -> taken.incrementAndGet())
                    .onComplete(done -> under.release());
        }
        under.acquire(WireBenchmark.SESSIONS);
        client.close();
        vertx.close();
        return taken.get();
    }
}
