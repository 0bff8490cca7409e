package org.offprint.digest.tomorrow;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.offprint.digest.card.Face;
import org.offprint.digest.edition.Compose;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.mail.ViewDigest;
import org.offprint.interest.Unkept;
import org.offprint.match.Matcher;
import org.offprint.paper.PaperView;
import org.offprint.subscriber.Access;
import org.offprint.subscriber.Choices;
import org.offprint.subscriber.Detail;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;
import org.offprint.subscriber.Wish;

/** Composes a reader's next digest from what has come in so far, as a run would, and keeps nothing of it. */
@Singleton
public class ForetellDigest {

    private final Subscribers subscribers;
    private final Reached reached;
    private final Compose compose;
    private final Matcher matcher;
    private final ViewDigest viewDigest;

    ForetellDigest(Subscribers subscribers, Reached reached, Compose compose, Matcher matcher, ViewDigest viewDigest) {
        this.subscribers = subscribers;
        this.reached = reached;
        this.compose = compose;
        this.matcher = matcher;
        this.viewDigest = viewDigest;
    }

    /**
     * @param wish what the reader would have chosen; nothing of it is stored
     * @param papers what was collected lately; a list that stays the same is matched faster
     */
    @Transactional
    public Foretold foretell(long reader, Wish wish, List<PaperView> papers) {
        Subscriber held = subscribers.byId(reader).filter(Subscriber::reads).orElseThrow(Access::unknown);
        Unkept unkept = Unkept.of(wish.interests());
        Corpus corpus = Corpus.since(Instant.EPOCH, papers);
        corpus.learn(unkept.expressions(), matcher);
        Reached.Reach reach = reached.reach(held, wish.cadence(), corpus);
        Digest digest = compose.compose(choices(wish, unkept), corpus, reach.window(), reach.sent(), reach.due());
        List<Face.Length> lengths = Collections.nCopies(digest.shown().size(), length(wish.detail()));
        return new Foretold(
                reach.due(),
                digest.mode(),
                viewDigest.sections(digest, corpus, lengths, ""),
                digest.more().size());
    }

    private static Choices choices(Wish wish, Unkept unkept) {
        return new Choices(
                unkept.packed(), wish.cadence(), wish.maxPapers(), wish.detail(), wish.whenEmpty(), wish.popularity());
    }

    private static Face.Length length(Detail detail) {
        return switch (detail) {
            case TITLES -> Face.Length.NONE;
            case SHORT -> Face.Length.SENTENCES;
            case FULL -> Face.Length.ALL;
        };
    }
}
