package org.offprint.laboratory;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.store.EmbeddedPostgresql;

/** The application on PostgreSQL, so that what is stored is not on its heap, with a {@link Sink} for its mails. */
public final class OnSink implements QuarkusTestProfile {

    private static @Nullable Sink sink;

    static Sink sink() {
        if (sink == null) {
            throw new IllegalStateException("no sink was started");
        }
        return sink;
    }

    /** How many readers: as many as said by {@code -Dreaders=}, else few. */
    static int readers(int few) {
        return Integer.getInteger("readers", few);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.db-kind", "postgresql",
                "offprint.digest.patience", "30m",
                // in tests Qute keeps every page and mail that it ever made
                "quarkus.qute.test-mode.record-rendered-results", "false");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(EmbeddedPostgresql.class), new TestResourceEntry(Mails.class));
    }

    /** Starts the sink. */
    public static final class Mails implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            try {
                Sink started = new Sink();
                sink = started;
                return Map.of(
                        "quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", String.valueOf(started.port()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void stop() {
            try {
                sink().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
