package org.offprint.digest.bench;

import java.io.IOException;

/** Where a run's mails go to. */
interface BenchSink extends AutoCloseable {

    static BenchSink of(String kind) throws IOException, InterruptedException {
        return kind.equals("plain")
                ? new PlainSink()
                : new ListeningSink(ListeningSink.Manner.valueOf(kind.toUpperCase(java.util.Locale.ROOT)));
    }

    int port();

    /** How many mails it has taken since it was told to forget. */
    int taken() throws IOException;

    /** Whether no recipient got two, as far as it looks. */
    boolean eachOnce();

    void forget() throws IOException;

    /** Mails a second that Postfix's {@code smtp-source} brings here, in ten sessions. */
    default double sourceRate(int mails, int bytes) throws IOException, InterruptedException {
        source(mails / 4, bytes);
        long began = System.nanoTime();
        source(mails, bytes);
        return mails / ((System.nanoTime() - began) / 1e9);
    }

    private void source(int mails, int bytes) throws IOException, InterruptedException {
        Process source = new ProcessBuilder(
                        "smtp-source", "-d", "-s", "10", "-m", "" + mails, "-l", "" + bytes, "127.0.0.1:" + port())
                .inheritIO()
                .start();
        if (source.waitFor() != 0) {
            throw new IOException("smtp-source does not run");
        }
    }

    @Override
    void close() throws IOException;
}
