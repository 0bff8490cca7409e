package org.offprint.digest.mail;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.offprint.digest.card.Byline;
import org.offprint.digest.card.Face;
import org.offprint.digest.edition.Corpora;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Digest;
import org.offprint.letter.Links;
import org.offprint.paper.PaperView;
import org.offprint.paper.Papers;
import org.offprint.tex.Readable;

/** Turns an edition into its page. */
@Singleton
public class EditionViews {

    private final ViewDigest viewDigest;
    private final Corpora corpora;
    private final Papers papers;
    private final Links links;

    EditionViews(ViewDigest viewDigest, Corpora corpora, Papers papers, Links links) {
        this.viewDigest = viewDigest;
        this.corpora = corpora;
        this.papers = papers;
        this.links = links;
    }

    /** Needs a transaction of the caller's. */
    public EditionView view(Ready ready) {
        Digest digest = ready.digest();
        Corpus corpus = corpora.of(List.of(digest), null);
        List<Face.Length> whole = Collections.nCopies(digest.shown().size(), Face.Length.ALL);
        Map<Long, PaperView> more = papers.byIds(digest.more());
        List<EditionView.Below> below = digest.more().stream()
                .map(more::get)
                .filter(Objects::nonNull)
                .map(paper -> new EditionView.Below(
                        Readable.text(paper.title()),
                        Byline.of(paper),
                        links.paper(paper.id()).toString()))
                .toList();
        return new EditionView(viewDigest.view(ready, corpus, whole), below);
    }
}
