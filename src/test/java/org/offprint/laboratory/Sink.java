package org.offprint.laboratory;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server on loopback that takes every mail and remembers it. A mail counts from the moment at which its final dot
 * was read, before the answer: a client that dies in between has handed it over. Thread-safe.
 */
final class Sink implements AutoCloseable {

    private static final String HELLO = "250-sink.example.org\r\n250-8BITMIME\r\n250 ENHANCEDSTATUSCODES";

    private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile ServerSocket server;

    Sink() throws IOException {
        this.server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        this.port = server.getLocalPort();
        start(this::listen);
    }

    int port() {
        return port;
    }

    /** Goes away: connections are refused. */
    void unplug() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    /** Comes back, at the same port. */
    void plugIn() throws IOException {
        server = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
        start(this::listen);
    }

    /** Forgets what it took. */
    void clear() {
        taken.clear();
        count.set(0);
    }

    /** All so far, the oldest first. */
    List<Taken> taken() {
        return List.copyOf(taken);
    }

    int count() {
        return count.get();
    }

    /** Waits until there are so many; whether they came in time. */
    boolean await(int mails, long seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (count() < mails && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return count() >= mails;
    }

    @Override
    public void close() throws IOException {
        unplug();
    }

    private void listen() {
        ServerSocket listening = server;
        try {
            while (true) {
                Socket socket = listening.accept();
                open.add(socket);
                start(() -> converse(socket));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "sink");
        thread.setDaemon(true);
        thread.start();
    }

    private void converse(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new BufferedInputStream(socket.getInputStream()), StandardCharsets.ISO_8859_1));
            say(socket, "220 sink.example.org");
            String client = "";
            String to = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                switch (line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT)) {
                    case "EHLO", "HELO" -> {
                        client = line.substring(4).strip();
                        say(socket, HELLO);
                    }
                    case "RCPT" -> {
                        to = line.replaceAll("^[^<]*<|>.*$", "");
                        say(socket, "250 2.1.5 ok");
                    }
                    case "DATA" -> {
                        say(socket, "354 go on");
                        read(lines, to, client);
                        say(socket, "250 2.0.0 taken");
                    }
                    case "QUIT" -> {
                        say(socket, "221 2.0.0 bye");
                        return;
                    }
                    default -> say(socket, "250 2.0.0 ok");
                }
            }
        } catch (IOException e) {
            // the client is gone
        } finally {
            open.remove(socket);
        }
    }

    private void read(BufferedReader lines, String to, String client) throws IOException {
        StringBuilder text = new StringBuilder();
        String messageId = "";
        String line = lines.readLine();
        for (; line != null && !line.equals("."); line = lines.readLine()) {
            text.append(line).append('\n');
            if (messageId.isEmpty() && line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                messageId = line.substring(11).strip();
            }
        }
        if (line == null) {
            throw new IOException("the client went away in mid-mail");
        }
        boolean digest = Taken.edition(messageId).isPresent();
        taken.add(new Taken(to, client, messageId, System.nanoTime(), digest ? "" : text.toString()));
        count.incrementAndGet();
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
