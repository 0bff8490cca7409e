package org.offprint.outbox;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** A mail server on loopback that does what it is told at each stage, and otherwise takes every mail. */
public final class ScriptedServer implements QuarkusTestResourceLifecycleManager {

    /** {@code BODY} is at the mail's first line, {@code DOT} at its end. */
    public enum Stage {
        CONNECT("220 scripted.example.org"),
        EHLO("250-scripted.example.org\r\n250-8BITMIME\r\n250 ENHANCEDSTATUSCODES"),
        MAIL("250 2.1.0 Ok"),
        RCPT("250 2.1.5 Ok"),
        DATA("354 Go on"),
        BODY(""),
        DOT("250 2.0.0 Taken"),
        RSET("250 2.0.0 Ok"),
        QUIT("221 2.0.0 Bye");

        private final String usual;

        Stage(String usual) {
            this.usual = usual;
        }
    }

    /** What it does instead of answering as usual. */
    public interface Deed {
        /** Says whether the connection goes on. */
        boolean at(Socket socket) throws IOException;
    }

    private static final Map<Stage, Deed> SCRIPT = new ConcurrentHashMap<>();
    private static final List<String> TAKEN = new CopyOnWriteArrayList<>();
    private static final Semaphore STALLED = new Semaphore(0);
    private static final Set<Socket> OPEN = ConcurrentHashMap.newKeySet();
    private static @Nullable ServerSocket server;
    private static @Nullable Thread listener;
    private static int port;

    public static void at(Stage stage, Deed deed) {
        SCRIPT.put(stage, deed);
    }

    /** Forgets the script and all mails. */
    public static void asUsual() {
        SCRIPT.clear();
        TAKEN.clear();
        STALLED.drainPermits();
    }

    /** The mails that it took, as they came over the wire. */
    public static List<String> taken() {
        return List.copyOf(TAKEN);
    }

    public static Deed say(String reply) {
        return socket -> {
            socket.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
            return true;
        };
    }

    public static Deed close() {
        return socket -> false;
    }

    public static Deed reset() {
        return socket -> {
            socket.setSoLinger(true, 0);
            return false;
        };
    }

    public static Deed stall() {
        return socket -> {
            STALLED.release();
            return true;
        };
    }

    /** Waits until a connection gets no answer. */
    public static void awaitStalled() {
        STALLED.acquireUninterruptibly();
    }

    public static synchronized void plugIn() {
        try {
            server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            port = server.getLocalPort();
            ServerSocket listening = server;
            Thread thread = new Thread(() -> listen(listening), "scripted-server");
            thread.setDaemon(true);
            thread.start();
            listener = thread;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static synchronized void unplug() {
        try {
            if (server != null && listener != null) {
                server.close();
                listener.join();
            }
            hangUp();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        plugIn();
        return Map.of("quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", String.valueOf(port));
    }

    @Override
    public void stop() {
        unplug();
    }

    /** Drops all connections. */
    public static void hangUp() {
        OPEN.forEach(ScriptedServer::closeQuietly);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void listen(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                OPEN.add(socket);
                Thread thread = new Thread(() -> converse(socket), "scripted-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                // unplugged
            }
        }
    }

    private static void converse(Socket socket) {
        try (socket) {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            boolean on = act(Stage.CONNECT, socket);
            for (String line = ""; on && (line = lines.readLine()) != null; ) {
                on = obey(line, lines, socket);
            }
        } catch (IOException e) {
            // the client hung up
        } finally {
            OPEN.remove(socket);
        }
    }

    private static boolean obey(String line, BufferedReader lines, Socket socket) throws IOException {
        Stage stage = Stage.valueOf(line.substring(0, 4).replace("HELO", "EHLO"));
        boolean on = act(stage, socket);
        return on && stage == Stage.DATA && !SCRIPT.containsKey(Stage.DATA)
                ? read(lines, socket)
                : on && stage != Stage.QUIT;
    }

    private static boolean read(BufferedReader lines, Socket socket) throws IOException {
        StringBuilder mail = new StringBuilder();
        String line = lines.readLine();
        if (SCRIPT.containsKey(Stage.BODY) && !act(Stage.BODY, socket)) {
            return false;
        }
        for (; line != null && !line.equals("."); line = lines.readLine()) {
            mail.append(line).append('\n');
        }
        if (!SCRIPT.containsKey(Stage.DOT)) {
            TAKEN.add(mail.toString());
        }
        return act(Stage.DOT, socket);
    }

    private static boolean act(Stage stage, Socket socket) throws IOException {
        Deed deed = SCRIPT.get(stage);
        if (deed != null) {
            return deed.at(socket);
        }
        OutputStream out = socket.getOutputStream();
        out.write((stage.usual + "\r\n").getBytes(StandardCharsets.UTF_8));
        return true;
    }
}
