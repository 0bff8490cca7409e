package org.offprint.paper;

import java.net.URI;
import java.time.Instant;

/** What a query reads of a paper. */
record PaperRow(Long id, Facts facts, Instant collectedAt) {

    PaperView view() {
        String url = facts.url();
        return new PaperView(
                id,
                facts.title(),
                facts.abstractText(),
                facts.authors(),
                facts.authorCount(),
                facts.organisation(),
                facts.publishedOn(),
                facts.upvotes(),
                facts.comments(),
                url == null ? null : URI.create(url),
                facts.arxivId(),
                facts.doi(),
                facts.categories(),
                collectedAt);
    }
}
