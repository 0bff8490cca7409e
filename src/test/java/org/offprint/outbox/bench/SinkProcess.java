package org.offprint.outbox.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;

/** Postfix's {@code smtp-sink} on loopback: takes every mail and throws it away, on a core of its own. */
public final class SinkProcess implements AutoCloseable {

    private static final int BACKLOG = 1_000;

    private final Process process;
    private final int port;

    public SinkProcess(String... options) throws IOException, InterruptedException {
        this(Redirect.INHERIT, options);
    }

    /** @param counts where it writes what {@code -c} counts */
    public SinkProcess(Path counts, String... options) throws IOException, InterruptedException {
        this(Redirect.to(counts.toFile()), options);
    }

    private SinkProcess(Redirect out, String... options) throws IOException, InterruptedException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String[] command = new String[options.length + 3];
        command[0] = "smtp-sink";
        System.arraycopy(options, 0, command, 1, options.length);
        command[command.length - 2] = "127.0.0.1:" + port;
        command[command.length - 1] = String.valueOf(BACKLOG);
        process = new ProcessBuilder(command).inheritIO().redirectOutput(out).start();
        awaitListening();
    }

    public int port() {
        return port;
    }

    private void awaitListening() throws InterruptedException, IOException {
        while (process.isAlive()) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException e) {
                Thread.sleep(20);
            }
        }
        throw new IOException("smtp-sink does not run");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
