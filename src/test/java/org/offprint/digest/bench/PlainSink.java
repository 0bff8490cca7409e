package org.offprint.digest.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.outbox.bench.SinkProcess;

/** Postfix's {@code smtp-sink}, which counts and keeps nothing. */
final class PlainSink implements BenchSink {

    private static final Pattern MAILS = Pattern.compile("mesg=(\\d+)");
    private static final int TAIL = 200;

    private final Path counts;
    private final SinkProcess process;
    private int before;

    PlainSink() throws IOException, InterruptedException {
        counts = Files.createTempFile("sink", ".counts");
        process = new SinkProcess(counts, "-c", "-u", "nobody");
    }

    @Override
    public int port() {
        return process.port();
    }

    @Override
    public int taken() throws IOException {
        return all() - before;
    }

    private int all() throws IOException {
        byte[] said = Files.readAllBytes(counts);
        int from = Math.max(0, said.length - TAIL);
        Matcher mails = MAILS.matcher(new String(said, from, said.length - from, StandardCharsets.US_ASCII));
        int last = 0;
        while (mails.find()) {
            last = Integer.parseInt(mails.group(1));
        }
        return last;
    }

    /** As many as there are readers with a mail that it said yes to: then none came twice. */
    @Override
    public boolean eachOnce() {
        return true;
    }

    @Override
    public void forget() throws IOException {
        before = all();
    }

    @Override
    public void close() throws IOException {
        process.close();
        Files.deleteIfExists(counts);
    }
}
