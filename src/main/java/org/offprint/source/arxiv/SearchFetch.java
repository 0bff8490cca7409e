package org.offprint.source.arxiv;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.offprint.paper.SourceType;
import org.offprint.source.Batch;
import org.offprint.source.Fetch;
import org.offprint.source.Fetched;
import org.offprint.source.Habits;
import org.offprint.source.Look;
import org.offprint.source.Source;
import org.offprint.source.http.Answer;
import org.offprint.source.http.Cached;
import org.offprint.source.http.Outside;
import org.offprint.source.http.Unreadable;

/**
 * Reads arXiv's search, the last submitted first, down to where the last pass began. Pages can come short: the next one
 * begins behind what was received. Terms of use: one request in three seconds, one connection, over all that is arXiv's
 * (https://info.arxiv.org/help/api/tou.html).
 */
@Singleton
class SearchFetch implements Fetch {

    static final Duration PACE = Duration.ofSeconds(3);

    private static final URI URL = URI.create("https://export.arxiv.org/api/query");
    private static final int PAGE = 200;
    /** In one part. */
    private static final int MOST_ENTRIES = 2_000;
    /** A search gives no more, says arXiv. */
    private static final int LAST = 30_000;
    /** An empty page that should not be is asked for so often. */
    private static final int TRIES = 4;

    private final Outside outside;

    SearchFetch(Outside outside) {
        this.outside = outside;
    }

    @Override
    public SourceType type() {
        return SourceType.ARXIV_API;
    }

    @Override
    public Habits habits() {
        return new Habits(URL, Duration.ofHours(6), PACE, Duration.ofDays(7));
    }

    @Override
    public void check(Source source) {
        if (source.categories().isEmpty() && !asksItself(source.place())) {
            throw new IllegalArgumentException("offprint.source." + source.name()
                    + ".categories: say which, such as cs.CL,cs.LG: arXiv's search finds nothing without.");
        }
    }

    @Override
    public Fetched from(Look look) {
        SearchMark mark = SearchMark.parse(look.readUpTo());
        Instant floor = mark.floor(look.now());
        Batch batch = new Batch();
        Set<String> seen = new HashSet<>();
        int start = mark.start();
        while (batch.size() < MOST_ENTRIES && start < LAST) {
            look.progress().accept("from entry " + start + " on, down to " + floor);
            SearchPage page = page(look, start, seen, batch);
            start += page.entries();
            Instant oldest = page.oldest();
            if (page.fresh() == 0 || (oldest != null && oldest.isBefore(floor))) {
                return batch.upTo(over(mark, batch));
            }
        }
        if (start >= LAST) {
            batch.broken("entry " + LAST, "arXiv gives no more; what was submitted earlier is left out.");
            return batch.upTo(over(mark, batch));
        }
        String next = mark.goOn(batch.newest(), start).toString();
        return batch.upTo(new Fetched.Mark(next, Cached.NOTHING, batch.newest(), true));
    }

    private static Fetched.Mark over(SearchMark mark, Batch batch) {
        SearchMark next = mark.finish(batch.newest());
        return new Fetched.Mark(next.toString(), Cached.NOTHING, batch.newest(), false);
    }

    private SearchPage page(Look look, int start, Set<String> seen, Batch batch) {
        Source source = look.source();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Answer answer = outside.get(address(source, start), source.terms(), Cached.NOTHING);
            if (!answer.ok() && !answer.looksLikeXml()) {
                throw answer.refused();
            }
            SearchPage page = SearchPage.read(answer, "from " + start, source.name(), seen, batch);
            if (!answer.ok()) {
                throw answer.refused();
            }
            if (page.entries() > 0 || page.total() <= start) {
                return page;
            }
        }
        throw new Unreadable("arXiv's search gives an empty page at entry " + start + ", again and again.");
    }

    static URI address(Source source, int start) {
        String query = asksItself(source.place())
                ? ""
                : "search_query="
                        + source.categories().stream()
                                .map(name -> "cat:" + name)
                                .collect(Collectors.joining("+OR+"))
                        + "&";
        return URI.create(source.place() + (source.place().getRawQuery() == null ? "?" : "&") + query
                + "sortBy=submittedDate&sortOrder=descending&start=" + start + "&max_results=" + PAGE);
    }

    private static boolean asksItself(URI url) {
        return url.getRawQuery() != null && url.getRawQuery().contains("search_query=");
    }
}
