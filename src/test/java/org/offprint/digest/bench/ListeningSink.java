package org.offprint.digest.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A mail server with manners of its own, that remembers whom it took mails for. */
final class ListeningSink implements BenchSink {

    private static final String HELLO =
            "250-sink.example.org\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 ENHANCEDSTATUSCODES";
    private static final byte[] END = {'\r', '\n', '.', '\r', '\n'};
    private static final int MOST_SESSIONS = 8;
    private static final long DELAY_MILLIS = 50;

    /** How it treats those who bring mails. */
    enum Manner {
        /** At once. */
        QUICK,
        /** Each mail's answer takes 50 ms. */
        SLOW,
        /** A ninth session is told that there are too many. */
        LIMITED,
        /** Every tenth mail is refused for now. */
        FAILING
    }

    private final Map<String, Integer> recipients = new ConcurrentHashMap<>();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicLong mails = new AtomicLong();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final ServerSocket server;
    private final Manner manner;
    /** Not while smtp-source is at it, which gives up at the first refusal. */
    private volatile boolean refuses;

    ListeningSink(Manner manner) throws IOException {
        this.manner = manner;
        this.server = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress());
        begin(this::listen);
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "sink");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        try {
            while (true) {
                Socket socket = server.accept();
                begin(() -> converse(socket));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void converse(Socket socket) {
        int sessions = open.incrementAndGet();
        most.accumulateAndGet(sessions, Math::max);
        try (socket) {
            socket.setTcpNoDelay(true);
            if (refuses && manner == Manner.LIMITED && sessions > MOST_SESSIONS) {
                say(socket, "421 4.7.0 too many sessions");
                return;
            }
            say(socket, "220 sink.example.org");
            InputStream in = new BufferedInputStream(socket.getInputStream(), 65_536);
            String to = "";
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                String verb = line.substring(0, 4);
                if (verb.equals("RCPT")) {
                    to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                }
                say(socket, answer(verb));
                if (verb.equals("DATA")) {
                    swallow(in);
                    say(socket, take(to));
                }
            }
        } catch (IOException e) {
            // the client is gone
        } finally {
            open.decrementAndGet();
        }
    }

    private static String answer(String verb) {
        return switch (verb) {
            case "EHLO", "HELO" -> HELLO;
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 2.0.0 bye";
            default -> "250 2.0.0 ok";
        };
    }

    private String take(String to) throws IOException {
        if (manner == Manner.SLOW) {
            pause();
        }
        if (refuses && manner == Manner.FAILING && mails.incrementAndGet() % 10 == 0) {
            return "451 4.3.0 not now";
        }
        recipients.merge(to, 1, Integer::sum);
        taken.incrementAndGet();
        return "250 2.0.0 taken";
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(DELAY_MILLIS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Up to the line with nothing but a dot. */
    private static void swallow(InputStream in) throws IOException {
        int matched = 2;
        while (matched < END.length) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("the client went away in mid-mail");
            }
            matched = c == END[matched] ? matched + 1 : c == '\r' ? 1 : 0;
        }
    }

    /** A line without its end; empty at the end of all. */
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public int port() {
        return server.getLocalPort();
    }

    @Override
    public int taken() {
        return taken.get();
    }

    @Override
    public boolean eachOnce() {
        return recipients.values().stream().allMatch(times -> times == 1);
    }

    @Override
    public void forget() {
        refuses = true;
        recipients.clear();
        taken.set(0);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
