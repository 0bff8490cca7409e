package org.offprint.paper;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A paper as matching, mails and pages see it: a value, safe to share between threads.
 *
 * @param id what public links carry
 * @param title one line, as the source gave it, TeX and all
 * @param abstractText one line, as the source gave it, TeX and all
 * @param authors their names where known, else empty
 * @param authorCount how many there are, 1 or more, also where no name is known; null when unknown
 * @param organisation where the work comes from, null when unknown
 * @param publishedOn its day at the source, null when unknown
 * @param upvotes 0 or more, null when unknown
 * @param comments 0 or more, null when unknown
 * @param url its page at the source, http or https, null when unknown
 * @param arxivId without version, null when it has none
 * @param doi in lower case, null when it has none
 * @param categories such as {@code cs.CL}, may be empty
 * @param collectedAt when this instance first stored it
 */
public record PaperView(
        long id,
        String title,
        String abstractText,
        List<String> authors,
        @Nullable Integer authorCount,
        @Nullable String organisation,
        @Nullable LocalDate publishedOn,
        @Nullable Integer upvotes,
        @Nullable Integer comments,
        @Nullable URI url,
        @Nullable String arxivId,
        @Nullable String doi,
        List<String> categories,
        Instant collectedAt) {

    public PaperView {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        if (url != null && !Set.of("http", "https").contains(url.getScheme().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("a paper's address is one of the web");
        }
    }

    /** Its day: the one at the source, else the one (UTC) on which it was collected. */
    public LocalDate day() {
        return publishedOn != null ? publishedOn : LocalDate.ofInstant(collectedAt, ZoneOffset.UTC);
    }

    /** A page about it elsewhere. */
    public record Link(String name, URI url) {}

    /** Where more about it stands, the best first, each once; http and https only. */
    public List<Link> links() {
        List<Link> links = new ArrayList<>();
        if (arxivId != null) {
            links.add(new Link("arXiv", URI.create("https://arxiv.org/abs/" + arxivId)));
        }
        if (doi != null) {
            links.add(new Link("DOI", doiPage(doi)));
        }
        if (url != null && links.stream().noneMatch(link -> link.url().equals(url))) {
            links.add(new Link(url.getHost(), url));
        }
        return List.copyOf(links);
    }

    private static URI doiPage(String doi) {
        try {
            return new URI("https", "doi.org", "/" + doi, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a DOI that makes no path", e);
        }
    }
}
