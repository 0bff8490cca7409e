package org.offprint.smtp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** A mail server on loopback that fails on order, at one stage or more, and otherwise takes every mail. */
public final class FaultyServer implements AutoCloseable {

    private final Map<Stage, Fault> faults = new ConcurrentHashMap<>();
    private final List<Received> taken = new CopyOnWriteArrayList<>();
    private final List<Boolean> followed = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final SSLSocketFactory tls = TestTls.server();
    private final List<String> offers;
    private @Nullable ServerSocket listening;
    private @Nullable Thread accepting;
    private final int port;

    /** A mail as it came. */
    public record Received(String sender, String recipient, byte[] mail) {
        public String text() {
            return new String(mail, StandardCharsets.UTF_8);
        }
    }

    /** What it does instead of answering as usual. */
    public interface Fault {
        /** Says whether the conversation goes on. */
        boolean at(Socket socket) throws IOException;
    }

    public FaultyServer() {
        this("PIPELINING", "8BITMIME", "ENHANCEDSTATUSCODES", "STARTTLS", "AUTH PLAIN LOGIN", "SIZE 10000000");
    }

    public FaultyServer(String... offers) {
        this.offers = List.of(offers);
        this.port = listen(0);
    }

    public int port() {
        return port;
    }

    public void fails(Stage stage, Fault fault) {
        faults.put(stage, fault);
    }

    public void worksAgain() {
        faults.clear();
    }

    public List<Received> taken() {
        return List.copyOf(taken);
    }

    /** Of each mail that came, whether something more had come with its end. */
    public List<Boolean> followed() {
        return List.copyOf(followed);
    }

    /** How many there were. */
    public int connections() {
        return connections.get();
    }

    /** Connections are refused from now on; those that stand are dropped. */
    public synchronized void unplug() {
        try {
            if (listening != null && accepting != null) {
                listening.close();
                // as long as it waits the system may still give it a connection
                accepting.join();
                listening = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        hangUp();
    }

    public void plugIn() {
        listen(port);
    }

    /** Drops all connections. */
    public void hangUp() {
        open.forEach(FaultyServer::close);
    }

    /** Neither reads nor closes, until the client has gone. */
    public static Fault hold() {
        return socket -> {
            while (!socket.isClosed()) {
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    return false;
                }
            }
            return false;
        };
    }

    @Override
    public void close() {
        unplug();
    }

    private synchronized int listen(int wanted) {
        try {
            ServerSocket socket = new ServerSocket(wanted, 100, InetAddress.getLoopbackAddress());
            listening = socket;
            accepting = daemon(() -> accept(socket));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connections.incrementAndGet();
                open.add(connection);
                daemon(() -> serve(connection));
            } catch (IOException e) {
                // unplugged
            }
        }
    }

    private void serve(Socket connection) {
        try {
            connection.setTcpNoDelay(true);
            new Conversation(connection).run();
        } catch (IOException e) {
            // the client is gone
        } finally {
            close(connection);
            open.remove(connection);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "faulty-server");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private final class Conversation {

        private Socket socket;
        private InputStream in;
        private String sender = "";
        private String recipient = "";
        private boolean greeted;

        Conversation(Socket socket) throws IOException {
            this.socket = socket;
            this.in = new BufferedInputStream(socket.getInputStream());
        }

        void run() throws IOException {
            boolean on = !faults.containsKey(Stage.CONNECT) || fault(Stage.CONNECT);
            on = on && act(Stage.BANNER, "220 faulty.example.org");
            while (on) {
                String line = line();
                on = line != null && obey(line);
            }
        }

        private boolean obey(String line) throws IOException {
            String verb = line.split(" ", 2)[0];
            return switch (verb) {
                case "EHLO" -> act(Stage.EHLO, "250-faulty.example.org" + offered());
                case "STARTTLS" -> act(Stage.STARTTLS, "220 Go on") && secure();
                case "AUTH" -> act(Stage.AUTH, line.startsWith("AUTH LOGIN") ? "334 VXNlcm5hbWU6" : "235 2.7.0 Ok");
                case "MAIL" -> {
                    sender = path(line);
                    yield act(Stage.MAIL, "250 2.1.0 Ok");
                }
                case "RCPT" -> {
                    recipient = path(line);
                    yield act(Stage.RCPT, "250 2.1.5 Ok");
                }
                case "DATA" -> act(Stage.DATA, "354 Go on") && (faults.containsKey(Stage.DATA) || mail());
                case "RSET" -> say("250 2.0.0 Ok");
                case "QUIT" -> say("221 2.0.0 Bye") && false;
                default -> say(line.endsWith("cGFzcw==") ? "235 2.7.0 Ok" : "334 UGFzc3dvcmQ6");
            };
        }

        /** STARTTLS is offered once. */
        private String offered() {
            StringBuilder lines = new StringBuilder();
            List<String> now = offers.stream()
                    .filter(offer -> !greeted || !offer.equals("STARTTLS"))
                    .toList();
            for (int i = 0; i < now.size(); i++) {
                lines.append("\r\n250").append(i + 1 < now.size() ? "-" : " ").append(now.get(i));
            }
            greeted = true;
            return lines.toString();
        }

        private boolean secure() throws IOException {
            SSLSocket secured = (SSLSocket) tls.createSocket(socket, null, socket.getPort(), false);
            secured.setUseClientMode(false);
            secured.startHandshake();
            socket = secured;
            in = new BufferedInputStream(secured.getInputStream());
            return true;
        }

        private boolean mail() throws IOException {
            if (faults.containsKey(Stage.BODY) && !fault(Stage.BODY)) {
                return false;
            }
            ByteArrayOutputStream mail = new ByteArrayOutputStream();
            for (String line = line(); line != null; line = line()) {
                if (line.equals(".")) {
                    followed.add(in.available() > 0);
                    if (!faults.containsKey(Stage.DOT)) {
                        taken.add(new Received(sender, recipient, mail.toByteArray()));
                    }
                    return act(Stage.DOT, "250 2.0.0 Taken");
                }
                mail.writeBytes(
                        (line.startsWith(".") ? line.substring(1) : line).getBytes(StandardCharsets.ISO_8859_1));
                mail.writeBytes(new byte[] {'\r', '\n'});
            }
            return false;
        }

        private static String path(String line) {
            return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
        }

        /** Without its CRLF; a bare LF ends no line. */
        private @Nullable String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int last = -1;
            for (int read = in.read(); read >= 0; read = in.read()) {
                if (read == '\n' && last == '\r') {
                    byte[] bytes = line.toByteArray();
                    return new String(bytes, 0, bytes.length - 1, StandardCharsets.ISO_8859_1);
                }
                line.write(read);
                last = read;
            }
            return null;
        }

        private boolean act(Stage stage, String usual) throws IOException {
            return faults.containsKey(stage) ? fault(stage) : say(usual);
        }

        private boolean fault(Stage stage) throws IOException {
            return faults.get(stage).at(socket);
        }

        private boolean say(String reply) throws IOException {
            socket.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
            return true;
        }
    }
}
