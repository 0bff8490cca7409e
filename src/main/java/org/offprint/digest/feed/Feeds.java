package org.offprint.digest.feed;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.offprint.atom.AtomEntry;
import org.offprint.atom.AtomFeed;
import org.offprint.digest.card.Face;
import org.offprint.digest.edition.Corpora;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Edition;
import org.offprint.digest.edition.Editions;
import org.offprint.digest.mail.DigestView;
import org.offprint.digest.mail.Ready;
import org.offprint.digest.mail.ViewDigest;
import org.offprint.letter.Links;
import org.offprint.letter.Purpose;
import org.offprint.letter.Token;
import org.offprint.subscriber.Subscriber;

/** Makes a reader's feed: an entry for each digest with papers. */
@Singleton
class Feeds {

    private static final Logger LOG = Logger.getLogger(Feeds.class);
    private static final int MOST = 20;

    private final Editions editions;
    private final Corpora corpora;
    private final ViewDigest viewDigest;
    private final Links links;

    Feeds(Editions editions, Corpora corpora, ViewDigest viewDigest, Links links) {
        this.editions = editions;
        this.corpora = corpora;
        this.viewDigest = viewDigest;
        this.links = links;
    }

    private record Issue(Edition edition, Ready ready) {}

    /** Needs a transaction of the caller's. */
    AtomFeed of(Subscriber reader) {
        List<Issue> issues = editions.of(reader.id(), MOST).stream()
                .flatMap(edition -> issue(edition, reader).stream())
                .toList();
        Corpus corpus =
                corpora.of(issues.stream().map(issue -> issue.ready().digest()).toList(), null);
        URI self = links.to(new Token(Purpose.FEED, reader.id(), reader.tokenVersion(), null));
        return new AtomFeed(
                links.tag("reader/" + reader.id()),
                "Offprint: your digests",
                self,
                links.page("/"),
                reader.createdAt(),
                issues.stream().map(issue -> entry(issue, corpus)).toList());
    }

    /** Empty when it has no papers, or makes no sense: it must not keep the others from their reader. */
    private static Optional<Issue> issue(Edition edition, Subscriber reader) {
        try {
            return Optional.of(new Issue(edition, Ready.of(edition, reader)))
                    .filter(issue -> !issue.ready().digest().isEmpty());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Edition %d cannot be read and is left out of a feed.", edition.id());
            return Optional.empty();
        }
    }

    private AtomEntry entry(Issue issue, Corpus corpus) {
        Ready ready = issue.ready();
        List<Face.Length> lengths = Collections.nCopies(ready.digest().shown().size(), Face.Length.SENTENCES);
        DigestView view = viewDigest.view(ready, corpus, lengths);
        return new AtomEntry(
                links.tag("edition/" + ready.edition()),
                view.subject(),
                URI.create(view.edition()),
                issue.edition().settledAt().orElse(issue.edition().writtenAt()),
                List.of(),
                new FeedEntry(view).render(),
                true);
    }
}
