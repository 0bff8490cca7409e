package org.offprint.smtp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** One connection: bytes out, replies in. For one thread at a time; any may close it. */
final class Wire implements AutoCloseable {

    private static final int AHEAD = 4_096;

    private final MailServer server;
    /** The connection itself, whatever is spoken over it. */
    private final Socket plain;

    private Socket socket;
    private InputStream in;
    /** What came in one go: most replies do, and each look at the socket costs as much as reading them. */
    private final byte[] ahead = new byte[AHEAD];

    private int next;
    private int came;
    private volatile boolean closed;

    private Wire(MailServer server, Socket socket) throws IOException {
        this.server = server;
        this.plain = socket;
        this.socket = socket;
        this.in = socket.getInputStream();
    }

    /** @throws Broke at CONNECT */
    static Wire connect(MailServer server) throws Broke {
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
            int patience = Math.toIntExact(server.timeouts().connect().toMillis());
            socket.connect(new InetSocketAddress(server.host(), server.port()), patience);
            return new Wire(server, socket);
        } catch (IOException e) {
            close(socket);
            throw new Broke(Stage.CONNECT, e);
        }
    }

    /** Speaks TLS from here on; what was read ahead is forgotten (RFC 3207, 6). */
    void secure() throws IOException {
        SSLSocket secured = (SSLSocket) server.tls().createSocket(socket, server.host(), server.port(), true);
        if (server.checked()) {
            SSLParameters parameters = secured.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secured.setSSLParameters(parameters);
        }
        secured.setSoTimeout(Math.toIntExact(server.timeouts().connect().toMillis()));
        secured.startHandshake();
        socket = secured;
        in = secured.getInputStream();
        next = came;
    }

    void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    void write(String line) throws IOException {
        write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** The next reply, whole within {@code patience}: a byte now and then is no sign of life. */
    Reply read(Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        return new ReplyReader(() -> {
                    if (next == came) {
                        fill(end);
                    }
                    return ahead[next++] & 0xFF;
                })
                .read();
    }

    private void fill(long end) throws IOException {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("no answer in time");
        }
        socket.setSoTimeout(Math.toIntExact(Math.min(left, Integer.MAX_VALUE)));
        int read = in.read(ahead);
        if (read < 0) {
            throw new EOFException("the server closed the connection");
        }
        next = 0;
        came = read;
    }

    boolean hasUnread() throws IOException {
        return next < came || in.available() > 0;
    }

    /** Whether the server has said something that nobody asked for, or has hung up: it is of no use any more. */
    boolean isStale() {
        try {
            if (closed || hasUnread()) {
                return true;
            }
            socket.setSoTimeout(1);
            in.read();
            return true;
        } catch (SocketTimeoutException silent) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** Says goodbye in TLS too, so that the server does not think it was cut off (RFC 8446, 6.1). For who uses it. */
    void end() {
        close(socket);
        close();
    }

    /** At once, whatever anybody waits for: closing a TLS socket would wait for who writes to it, and perhaps for ever. */
    @Override
    public void close() {
        closed = true;
        close(plain);
    }

    /** What is still to be written is given up. */
    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone in any case
        }
    }
}
