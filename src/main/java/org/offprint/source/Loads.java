package org.offprint.source;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.offprint.paper.AddPapers;
import org.offprint.paper.Copy;
import org.offprint.paper.Verdict;

/** Stores many papers, and shows meanwhile how many there are of how many. On this node only. Thread-safe. */
@Singleton
public class Loads {

    private static final Logger LOG = Logger.getLogger(Loads.class);

    /** Between two reports. */
    private static final int SLICE = 1_000;

    private final Map<Long, Load> running = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();
    private final AddPapers addPapers;
    private final Clock clock;

    Loads(AddPapers addPapers, Clock clock) {
        this.addPapers = addPapers;
        this.clock = clock;
    }

    /**
     * Papers that are being stored.
     *
     * @param source where they come from
     */
    public record Load(String source, int stored, int of, Instant since) {}

    /** Those that run, the oldest first. */
    public List<Load> running() {
        return running.values().stream()
                .sorted(Comparator.comparing(Load::since))
                .toList();
    }

    /** Takes copies in as {@link AddPapers#add} does, in the caller's transaction; a verdict for each, in their order. */
    public List<Verdict> store(String source, List<Copy> copies, Instant now) {
        long number = last.incrementAndGet();
        Instant since = clock.instant();
        List<Verdict> verdicts = new ArrayList<>();
        try {
            for (int from = 0; from < copies.size(); from += SLICE) {
                running.put(number, new Load(source, from, copies.size(), since));
                int to = Math.min(copies.size(), from + SLICE);
                verdicts.addAll(addPapers.add(copies.subList(from, to), now).verdicts());
                if (copies.size() > SLICE) {
                    LOG.infof("Storing papers of %s: %d of %d", source, to, copies.size());
                }
            }
            return verdicts;
        } finally {
            running.remove(number);
        }
    }
}
