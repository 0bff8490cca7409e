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
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.offprint.smtp.Content;
import org.offprint.smtp.Envelope;
import org.offprint.smtp.MailServer;
import org.offprint.smtp.MailTransaction;
import org.offprint.smtp.Security;
import org.offprint.smtp.SmtpClient;
import org.offprint.smtp.Timeouts;
import org.offprint.smtp.Transfer;

/**
 * Mails a second into one {@code smtp-sink}, in one run: Postfix's own {@code smtp-source}, the wire, Angus Mail, and the
 * client under Quarkus Mailer; ten sessions each, the same 25,000 octets; then the wire again, to a sink that seems 50 ms
 * away. Needs Postfix. The only argument is how many mails the fast ones send.
 */
final class WireBenchmark {

    static final int SESSIONS = 10;
    /** Each sends eighteen mails a second at most: one in each turn of the way there and back. */
    private static final int SESSIONS_FAR_AWAY = 400;

    private static final long DELAY_MILLIS = 50;
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
        try (SinkProcess sink = new SinkProcess("-u", "nobody", "-m", String.valueOf(2 * SESSIONS_FAR_AWAY))) {
            new WireBenchmark(sink.port()).run(mails);
        }
        System.exit(0);
    }

    private void run(int mails) throws Exception {
        double source = rate("smtp-source (Postfix)", mails, this::source);
        double wire = rate("the wire", mails, count -> wire(count, port, SESSIONS));
        double far;
        try (FarRelay relay = new FarRelay(port, DELAY_MILLIS)) {
            far = rate(
                    "the wire, 50 ms away, " + SESSIONS_FAR_AWAY + " sessions",
                    mails,
                    count -> wire(count, relay.port(), SESSIONS_FAR_AWAY));
        }
        double angus = rate("Angus Mail, as it comes", mails / SLOWER, others::angus);
        double client = rate("the client under Quarkus Mailer", mails / SLOWER, others::client);
        say("  the wire of smtp-source                  %6.0f %%   goal >= 95", 100 * wire / source);
        say("  50 ms away of smtp-source                %6.0f %%   goal >= 80", 100 * far / source);
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

    private int wire(int mails, int at, int sessions) throws Exception {
        MailServer server = new MailServer(
                "127.0.0.1",
                at,
                "localhost",
                Security.NONE,
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                true,
                null,
                Integer.MAX_VALUE,
                true,
                Timeouts.USUAL);
        try (SmtpClient client = new SmtpClient(server)) {
            return inSessions(mails, sessions, share -> () -> {
                Same same = new Same(share);
                client.send(same);
                return same.taken;
            });
        }
    }

    /** The same mail so many times, one behind the other. */
    private final class Same implements MailTransaction, Supplier<@Nullable MailTransaction> {

        private int left;
        private int taken;

        Same(int mails) {
            left = mails;
        }

        @Override
        public @Nullable MailTransaction get() {
            return left-- > 0 ? this : null;
        }

        @Override
        public Envelope envelope() {
            return new Envelope("bounces@example.org", "reader@example.org");
        }

        @Override
        public Content content() {
            return new Prepared();
        }

        @Override
        public void ended(Transfer transfer) {
            taken += transfer instanceof Transfer.Taken ? 1 : 0;
        }
    }

    /** What one session does, for so many mails. */
    interface Share {
        Callable<Integer> of(int mails);
    }

    static int inSessions(int mails, Share share) throws Exception {
        return inSessions(mails, SESSIONS, share);
    }

    private static int inSessions(int mails, int sessions, Share share) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(sessions);
        List<Future<Integer>> parts = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            parts.add(threads.submit(share.of(mails / sessions + (i < mails % sessions ? 1 : 0))));
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
