package org.offprint.digest.edition;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Subscriber;

/** How far back one reader's next digest reaches, and what it leaves out. Needs a transaction of the caller's. */
@Singleton
public class LookBack {

    private final PaperLedger paperLedger;
    private final Corpora corpora;

    LookBack(PaperLedger paperLedger, Corpora corpora) {
        this.paperLedger = paperLedger;
        this.corpora = corpora;
    }

    /** @param cadence the reader's own, or another one that is thought of */
    public Window window(Subscriber reader, Cadence cadence, Instant now) {
        return Window.of(cadence, reader.coverage(), now, now);
    }

    /** The ids of the papers in the corpus that the reader has got, or is being sent, as they are known by now. */
    public Set<Long> sent(Subscriber reader, Window window, Corpus corpus) {
        PaperLedger.Asked asked =
                new PaperLedger.Asked(reader.id(), reader.lastDay().orElse(null), window.from());
        Map<Long, Set<Long>> ledger = paperLedger.sent(List.of(asked), unreadable -> {
            // such a reader gets no digest: the run's log says so
        });
        return corpora.followed(ledger, corpus).getOrDefault(reader.id(), Set.of());
    }
}
