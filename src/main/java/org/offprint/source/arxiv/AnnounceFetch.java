package org.offprint.source.arxiv;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.offprint.paper.SourceType;
import org.offprint.source.Batch;
import org.offprint.source.Fetch;
import org.offprint.source.Fetched;
import org.offprint.source.Habits;
import org.offprint.source.Look;
import org.offprint.source.Source;
import org.offprint.source.http.Answer;
import org.offprint.source.http.Outside;

/** Reads what arXiv announces today, new papers and cross-lists, and what it replaces (https://info.arxiv.org/help/rss.html). */
@Singleton
class AnnounceFetch implements Fetch {

    private static final URI URL = URI.create("https://rss.arxiv.org/atom");
    /** The longest silence of a year is the one from Christmas to New Year. */
    private static final Duration STALE = Duration.ofDays(5);

    private final Outside outside;

    AnnounceFetch(Outside outside) {
        this.outside = outside;
    }

    @Override
    public SourceType type() {
        return SourceType.ARXIV_ANNOUNCE;
    }

    @Override
    public Habits habits() {
        return new Habits(URL, Duration.ofHours(1), SearchFetch.PACE, STALE);
    }

    @Override
    public void check(Source source) {
        if (source.categories().isEmpty() && !namesCategories(source.place())) {
            throw new IllegalArgumentException(
                    "offprint.source." + source.name() + ".categories: say which, such as cs.CL,cs.LG.");
        }
    }

    @Override
    public Fetched from(Look look) {
        Source source = look.source();
        Answer answer = outside.get(address(source), source.terms(), look.cached());
        Batch batch = new Batch();
        if (answer.ok()) {
            Announced.read(answer, source.name(), batch);
        } else if (!answer.notModified()) {
            throw answer.refused();
        }
        return batch.upTo(new Fetched.Mark(null, answer.cached(), batch.newest(), false));
    }

    static URI address(Source source) {
        URI url = source.place();
        return source.categories().isEmpty() || namesCategories(url)
                ? url
                : URI.create(url.toString().replaceFirst("/+$", "") + "/" + String.join("+", source.categories()));
    }

    /** Such as {@code …/atom/cs.CL+cs.LG}. */
    private static boolean namesCategories(URI url) {
        return Objects.requireNonNullElse(url.getPath(), "").matches(".*/[a-z-]+\\.[A-Za-z-]+(\\+[A-Za-z.-]+)*");
    }
}
