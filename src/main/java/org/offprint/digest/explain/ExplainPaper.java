package org.offprint.digest.explain;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.offprint.letter.MailAddress;
import org.offprint.paper.PaperView;
import org.offprint.subscriber.Subscriber;

/** Tells why a reader was, or was not, sent a paper; writes nothing. */
@Singleton
public class ExplainPaper {

    private final FindReader findReader;
    private final FindListings findListings;
    private final CompareLines compareLines;
    private final LookAhead lookAhead;
    private final Clock clock;

    ExplainPaper(
            FindReader findReader,
            FindListings findListings,
            CompareLines compareLines,
            LookAhead lookAhead,
            Clock clock) {
        this.findReader = findReader;
        this.findListings = findListings;
        this.compareLines = compareLines;
        this.lookAhead = lookAhead;
        this.clock = clock;
    }

    /** Empty when nobody has this address. */
    public Optional<Explanation> explain(MailAddress address, PaperView paper) {
        return QuarkusTransaction.requiringNew()
                .call(() -> findReader.find(address).map(found -> Explanation.of(evidence(found, paper))));
    }

    private Evidence evidence(FindReader.Found found, PaperView paper) {
        Subscriber reader = found.reader();
        return new Evidence(
                paper,
                found,
                findListings.find(reader.id(), paper),
                compareLines.compare(reader.choices().interests(), paper),
                lookAhead.look(reader, paper, clock.instant()));
    }
}
