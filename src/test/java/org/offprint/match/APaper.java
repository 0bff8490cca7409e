package org.offprint.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.PaperView;

/** Builds papers for tests: {@code APaper.titled("A survey").saying("…").view()}. */
public final class APaper {

    private final String title;
    private long id = 1;
    private String abstractText = "";
    private List<String> authors = List.of();
    private List<String> categories = List.of();
    private @Nullable String organisation;
    private @Nullable LocalDate day;
    private @Nullable Integer upvotes;
    private Instant collectedAt = Instant.parse("2026-01-05T05:00:00Z");

    private APaper(String title) {
        this.title = title;
    }

    public static APaper titled(String title) {
        return new APaper(title);
    }

    public APaper saying(String text) {
        abstractText = text;
        return this;
    }

    public APaper by(String... names) {
        authors = List.of(names);
        return this;
    }

    public APaper in(String... names) {
        categories = List.of(names);
        return this;
    }

    public APaper from(String name) {
        organisation = name;
        return this;
    }

    public APaper number(long number) {
        id = number;
        return this;
    }

    public APaper on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    public APaper upvoted(int times) {
        upvotes = times;
        return this;
    }

    public APaper collected(String instant) {
        collectedAt = Instant.parse(instant);
        return this;
    }

    public PaperView view() {
        return new PaperView(
                id,
                title,
                abstractText,
                authors,
                null,
                organisation,
                day,
                upvotes,
                null,
                null,
                null,
                null,
                categories,
                collectedAt);
    }
}
