package org.offprint.outbox.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.SSLSocketFactory;
import org.offprint.smtp.Content;
import org.offprint.smtp.Envelope;
import org.offprint.smtp.MailServer;
import org.offprint.smtp.Security;
import org.offprint.smtp.SmtpClient;
import org.offprint.smtp.Timeouts;
import org.offprint.smtp.Transfer;

/**
 * Mails a second into one {@code smtp-sink}, in one run: Postfix's own {@code smtp-source}, the wire, Angus Mail, and the
 * client under Quarkus Mailer; ten sessions each, the same 25,000 octets. Needs Postfix. The only argument is how many
 * mails the fast ones send.
 */
final class WireBenchmark {

    static final int SESSIONS = 10;
    private static final int SIZE = 25_000;
    private static final int ROUNDS = 3;
    private static final int SLOWER = 10;

    private final int port;
    private final OtherClients others;
    private final byte[] mail = mail();

    private WireBenchmark(int port) {
        this.port = port;
        this.others = new OtherClients(port);
    }

    public static void main(String[] args) throws Exception {
        int mails = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
        try (SinkProcess sink = new SinkProcess("-u", "nobody")) {
            new WireBenchmark(sink.port()).run(mails);
        }
        System.exit(0);
    }

    private void run(int mails) throws Exception {
        double source = rate("smtp-source (Postfix)", mails, this::source);
        double wire = rate("the wire", mails, this::wire);
        double angus = rate("Angus Mail, as it comes", mails / SLOWER, others::angus);
        double client = rate("the client under Quarkus Mailer", mails / SLOWER, others::client);
        say("  the wire of smtp-source                  %6.0f %%   goal >= 95", 100 * wire / source);
        say("  times the client under Quarkus Mailer    %6.1f     goal >= 10", wire / client);
        say("  times Angus Mail                         %6.1f", wire / angus);
    }

    /** Sends so many, and says how many were taken. */
    private interface Way {
        int send(int mails) throws Exception;
    }

    /** Mails a second, the median of three rounds after one to warm up. */
    private static double rate(String name, int mails, Way way) throws Exception {
        double[] rates = new double[ROUNDS];
        way.send(mails / 2);
        for (int i = 0; i < ROUNDS; i++) {
            long began = System.nanoTime();
            int taken = way.send(mails);
            rates[i] = mails / ((System.nanoTime() - began) / 1e9);
            if (taken != mails) {
                throw new IllegalStateException(name + ": " + taken + " of " + mails + " were taken");
            }
        }
        Arrays.sort(rates);
        say("  %-40s %,8.0f mails a second, of %,d", name, rates[ROUNDS / 2], mails);
        return rates[ROUNDS / 2];
    }

    private int source(int mails) throws IOException, InterruptedException {
        Process source = new ProcessBuilder(
                        "smtp-source",
                        "-d",
                        "-s",
                        "" + SESSIONS,
                        "-m",
                        "" + mails,
                        "-l",
                        "" + SIZE,
                        "127.0.0.1:" + port)
                .inheritIO()
                .start();
        return source.waitFor() == 0 ? mails : 0;
    }

    private int wire(int mails) throws Exception {
        Envelope envelope = new Envelope("bounces@example.org", "reader@example.org");
        MailServer server = new MailServer(
                "127.0.0.1",
                port,
                "localhost",
                Security.NONE,
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                true,
                null,
                Integer.MAX_VALUE,
                true,
                Timeouts.USUAL);
        try (SmtpClient client = new SmtpClient(server)) {
            return inSessions(mails, share -> () -> {
                int taken = 0;
                for (int i = 0; i < share; i++) {
                    taken += client.send(envelope, new Prepared()) instanceof Transfer.Taken ? 1 : 0;
                }
                return taken;
            });
        }
    }

    /** What one session does, for so many mails. */
    interface Share {
        Callable<Integer> of(int mails);
    }

    static int inSessions(int mails, Share share) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SESSIONS);
        List<Future<Integer>> parts = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            parts.add(threads.submit(share.of(mails / SESSIONS + (i < mails % SESSIONS ? 1 : 0))));
        }
        int taken = 0;
        for (Future<Integer> part : parts) {
            taken += part.get();
        }
        threads.shutdown();
        return taken;
    }

    private final class Prepared implements Content {
        @Override
        public byte[] eightBit() {
            return mail;
        }

        @Override
        public byte[] sevenBit() {
            return mail;
        }
    }

    private static byte[] mail() {
        return ("From: bounces@example.org\r\nTo: reader@example.org\r\nSubject: Ten papers\r\n\r\n" + text())
                .getBytes(StandardCharsets.US_ASCII);
    }

    static String text() {
        return "Papers on diffusion models, and why they are here, line after line.\r\n".repeat(SIZE / 70);
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
