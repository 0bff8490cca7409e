package org.offprint.smtp;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.offprint.smtp.FaultyServer.Fault;

/** The ways in which a mail server can fail. */
public final class Faults {

    private Faults() {}

    public static Fault say(String reply) {
        return socket -> {
            write(socket, reply + "\r\n");
            return true;
        };
    }

    /** Answers twice. */
    public static Fault stutter(String reply) {
        return say(reply + "\r\n" + reply);
    }

    /** Answers once the client says something more, and nothing after that. */
    public static Fault whenAskedAgain(String reply) {
        return socket -> {
            socket.getInputStream().read();
            write(socket, reply + "\r\n");
            return swallow(socket);
        };
    }

    public static Fault sayAndClose(String reply) {
        return socket -> {
            write(socket, reply + "\r\n");
            return false;
        };
    }

    public static Fault close() {
        return socket -> false;
    }

    public static Fault reset() {
        return socket -> {
            socket.setSoLinger(true, 0);
            return false;
        };
    }

    /** Says nothing any more. */
    public static Fault stall() {
        return Faults::swallow;
    }

    public static Fault garbage() {
        return socket -> {
            socket.getOutputStream().write(new byte[] {0, 1, (byte) 0xFF, 'x', '\r', '\n', '4', '2', '\r', '\n'});
            return true;
        };
    }

    /** The beginning of a reply, and then nothing. */
    public static Fault partialLine() {
        return socket -> {
            write(socket, "250 2.0");
            return swallow(socket);
        };
    }

    /** A reply of more bytes than anybody should read. */
    public static Fault longLine() {
        return socket -> {
            write(socket, "250 " + "x".repeat(70_000) + "\r\n");
            return true;
        };
    }

    /** One byte now and then, for ever. */
    public static Fault drip() {
        return socket -> {
            try {
                while (true) {
                    write(socket, "2");
                    Thread.sleep(20);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }

    /** Reads until the client has gone. */
    private static boolean swallow(Socket socket) throws IOException {
        while (socket.getInputStream().read() >= 0) {
            continue;
        }
        return false;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
