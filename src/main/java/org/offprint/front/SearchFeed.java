package org.offprint.front;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.offprint.atom.AtomEntry;
import org.offprint.atom.AtomFeed;
import org.offprint.letter.Links;
import org.offprint.match.text.PaperText;
import org.offprint.paper.PaperView;
import org.offprint.tex.Readable;

/** Makes the feed of a search, or of all papers: the newest, each an entry. */
@Singleton
class SearchFeed {

    private final SearchPapers searchPapers;
    private final Links links;

    SearchFeed(SearchPapers searchPapers, Links links) {
        this.searchPapers = searchPapers;
        this.links = links;
    }

    AtomFeed feed(PaperQuery query) {
        String asked = query.text().isEmpty() ? "" : "?q=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8);
        URI self = links.page("/feed.atom" + asked);
        return new AtomFeed(
                query.text().isEmpty() ? links.tag("papers") : self,
                query.text().isEmpty() ? "Offprint: new papers" : "Offprint: papers for “" + query.text() + "”",
                self,
                links.page("/papers" + asked),
                Instant.EPOCH,
                searchPapers.search(query).hits().stream()
                        .map(hit -> entry(hit.paper()))
                        .toList());
    }

    private AtomEntry entry(PaperView paper) {
        PaperText text = PaperText.of(paper);
        return new AtomEntry(
                links.tag("paper/" + paper.id()),
                text.title(),
                links.paper(paper.id()),
                paper.collectedAt(),
                paper.authors().stream().map(Readable::text).toList(),
                text.abstractText(),
                false);
    }
}
