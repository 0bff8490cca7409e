package org.offprint.admin.source;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;
import org.offprint.problem.Refusal;
import org.offprint.source.CollectPapers;
import org.offprint.source.Collected;
import org.offprint.source.ListSources;

/** Collects while the operator looks on: what runs on this node, and what came of it last. Thread-safe. */
@Singleton
class CollectInBackground {

    private static final Logger LOG = Logger.getLogger(CollectInBackground.class);

    private final CollectPapers collectPapers;
    private final ListSources listSources;
    private final ExecutorService threads;
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final Map<String, String> said = new ConcurrentHashMap<>();

    CollectInBackground(CollectPapers collectPapers, ListSources listSources, ExecutorService threads) {
        this.collectPapers = collectPapers;
        this.listSources = listSources;
        this.threads = threads;
    }

    /**
     * Begins, unless it runs already.
     *
     * @throws Refusal when there is no such source
     */
    void begin(String source) {
        if (listSources.list().stream().noneMatch(known -> known.name().equals(source))) {
            throw Refusal.notFound("There is no such source.");
        }
        if (running.add(source)) {
            said.remove(source);
            threads.execute(() -> collect(source));
        }
    }

    boolean runs(String source) {
        return running.contains(source);
    }

    boolean runsAny() {
        return !running.isEmpty();
    }

    /** What came of it last, in words. */
    Optional<String> said(String source) {
        return Optional.ofNullable(said.get(source));
    }

    private void collect(String source) {
        try {
            Collected brought = collectPapers.collect(source);
            said.put(
                    source,
                    "Collected just now: %,d fetched, %,d new, %,d updated, %,d refused."
                            .formatted(brought.fetched(), brought.added(), brought.updated(), brought.refused()));
        } catch (Refusal refusal) {
            said.put(source, refusal.problem().detail());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Collecting from %s broke off", source);
            said.put(source, "It broke off; the log says why.");
        } finally {
            running.remove(source);
        }
    }
}
