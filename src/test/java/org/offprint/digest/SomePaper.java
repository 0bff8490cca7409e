package org.offprint.digest;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.PaperView;

/** Papers for tests of what is made of them. */
public final class SomePaper {

    public static final Instant COLLECTED = Instant.parse("2026-01-04T12:00:00Z");

    private final long id;
    private final String title;
    private String abstractText = "";
    private List<String> authors = List.of();
    private @Nullable Integer authorCount;
    private @Nullable String organisation;
    private @Nullable LocalDate publishedOn;
    private @Nullable Integer upvotes;
    private @Nullable Integer comments;
    private @Nullable URI url;

    private SomePaper(long id, String title) {
        this.id = id;
        this.title = title;
    }

    public static SomePaper called(long id, String title) {
        return new SomePaper(id, title);
    }

    public SomePaper about(String text) {
        abstractText = text;
        return this;
    }

    public SomePaper by(String... names) {
        authors = List.of(names);
        return this;
    }

    public SomePaper byAll(int count) {
        authorCount = count;
        return this;
    }

    public SomePaper from(String name) {
        organisation = name;
        return this;
    }

    public SomePaper on(String day) {
        publishedOn = LocalDate.parse(day);
        return this;
    }

    public SomePaper counting(@Nullable Integer votes, @Nullable Integer remarks) {
        upvotes = votes;
        comments = remarks;
        return this;
    }

    public SomePaper at(String address) {
        url = URI.create(address);
        return this;
    }

    public PaperView view() {
        return new PaperView(
                id,
                title,
                abstractText,
                authors,
                authorCount,
                organisation,
                publishedOn,
                upvotes,
                comments,
                url,
                null,
                null,
                List.of(),
                COLLECTED);
    }
}
