package org.offprint.laboratory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.offprint.packaged.JarProcess;

/** A process of the packaged application, and what it answers. */
record Node(JarProcess process, Site site) implements AutoCloseable {

    /** How long a claim lasts on a node. */
    enum Leases {
        /** As it is by default: longer than any experiment with it. */
        USUAL,
        /** So short that what a killed node held goes on soon. */
        SHORT;

        private List<String> options() {
            return this == USUAL
                    ? List.of()
                    : List.of(
                            "-Doffprint.digest.lease=4s",
                            "-Doffprint.digest.heartbeat=1s",
                            "-Doffprint.outbox.lease=4s");
        }
    }

    /** Launches one, which is answering once {@link #awaitStart} returns. */
    static Node launch(String name, Store store, Path data, Sink sink, Leases leases, String... more)
            throws IOException {
        List<String> options = new ArrayList<>(store.options());
        options.addAll(leases.options());
        options.addAll(List.of(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Doffprint.secret=the-secret-of-all-nodes-in-the-laboratory",
                "-Doffprint.admin-password=" + Site.PASSWORD,
                "-Doffprint.site-url=http://laboratory.example.org",
                "-Doffprint.mail-from=Offprint <digest@example.org>",
                "-Doffprint.digest.every=2s",
                "-Doffprint.digest.patience=10m",
                "-Doffprint.limit.per-domain-hour=1000000",
                "-Doffprint.limit.in-all-hour=1000000",
                "-Dquarkus.mailer.host=127.0.0.1",
                "-Dquarkus.mailer.port=" + sink.port(),
                "-Dquarkus.mailer.own-host-name=" + name));
        options.addAll(List.of(more));
        JarProcess process = JarProcess.launch(store.jar(), data, options.toArray(String[]::new));
        return new Node(process, new Site(process.port()));
    }

    Node awaitStart() throws IOException, InterruptedException {
        process.awaitLog("Listening on");
        return this;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.close();
    }
}
