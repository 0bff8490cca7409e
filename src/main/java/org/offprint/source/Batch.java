package org.offprint.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.Copy;
import org.offprint.problem.Fault;
import org.offprint.problem.Refusal;
import org.offprint.source.http.Unreadable;

/** Gathers what a look brings; one entry that cannot be understood is noted, and the others go on. Not thread-safe. */
public final class Batch {

    private static final Logger LOG = Logger.getLogger(Batch.class);

    private final List<Copy> copies = new ArrayList<>();
    private final List<Copy> replacements = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();
    private @Nullable Instant newest;

    /** Takes a paper in. */
    public void paper(String where, Supplier<Copy> entry) {
        take(where, entry, copies);
    }

    /** Takes in what only updates a paper that is held. */
    public void replacement(String where, Supplier<Copy> entry) {
        take(where, entry, replacements);
    }

    /** Notes what cannot be understood. */
    public void broken(String where, String reason) {
        broken.add(new Broken(where, reason));
    }

    /** Notes when an entry was published at the source; null when it does not say. */
    public void saw(@Nullable Instant published) {
        if (published != null && (newest == null || published.isAfter(newest))) {
            newest = published;
        }
    }

    public @Nullable Instant newest() {
        return newest;
    }

    /** All entries so far, understood or not. */
    public int size() {
        return copies.size() + replacements.size() + broken.size();
    }

    public Fetched upTo(Fetched.Mark mark) {
        return new Fetched(copies, replacements, broken, mark);
    }

    private void take(String where, Supplier<Copy> entry, List<Copy> into) {
        try {
            into.add(entry.get());
        } catch (Refusal refusal) {
            broken(where, words(refusal));
        } catch (Unreadable unreadable) {
            throw unreadable;
        } catch (RuntimeException bug) {
            LOG.debugf(bug, "An entry at %s", where);
            broken(where, "It cannot be understood (" + bug.getClass().getSimpleName() + ").");
        }
    }

    private static String words(Refusal refusal) {
        List<Fault> faults = refusal.problem().errors();
        return faults.isEmpty()
                ? refusal.problem().detail()
                : faults.get(0).field() + ": " + faults.get(0).reason();
    }
}
