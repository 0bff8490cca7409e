package org.offprint.outbox.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A port on loopback behind which another one seems far away: what is said takes half of the delay, and so does the answer.
 * Its work is paid for by the same processors. Closed, it takes no new connections.
 */
final class FarRelay implements AutoCloseable {

    private static final int BUFFER = 65_536;

    private final ServerSocket server;
    private final int near;
    private final long oneWayMillis;
    private final ExecutorService readers = Executors.newCachedThreadPool(FarRelay::daemon);
    /** One thread, so that what was said first arrives first; it ends with the program. */
    private final ScheduledExecutorService onTheirWay = Executors.newSingleThreadScheduledExecutor(FarRelay::daemon);

    FarRelay(int near, long delayMillis) throws IOException {
        this.near = near;
        this.oneWayMillis = delayMillis / 2;
        this.server = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress());
        readers.execute(this::listen);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "far-relay");
        thread.setDaemon(true);
        return thread;
    }

    int port() {
        return server.getLocalPort();
    }

    private void listen() {
        try {
            while (true) {
                Socket client = server.accept();
                Socket relay = new Socket(InetAddress.getLoopbackAddress(), near);
                client.setTcpNoDelay(true);
                relay.setTcpNoDelay(true);
                readers.execute(() -> carry(client, relay));
                readers.execute(() -> carry(relay, client));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void carry(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                byte[] said = Arrays.copyOf(buffer, read);
                onTheirWay.schedule(() -> write(out, said), oneWayMillis, TimeUnit.MILLISECONDS);
            }
        } catch (IOException e) {
            // gone
        }
        onTheirWay.schedule(() -> close(to), oneWayMillis, TimeUnit.MILLISECONDS);
    }

    private static void write(OutputStream out, byte[] said) {
        try {
            out.write(said);
        } catch (IOException e) {
            // gone
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // gone
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
