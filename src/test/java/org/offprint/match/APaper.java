package org.offprint.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.PaperView;

/** Builds papers for tests: {@code APaper.titled("A survey").saying("…").view()}. */
final class APaper {

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

    static APaper titled(String title) {
        return new APaper(title);
    }

    APaper saying(String text) {
        abstractText = text;
        return this;
    }

    APaper by(String... names) {
        authors = List.of(names);
        return this;
    }

    APaper in(String... names) {
        categories = List.of(names);
        return this;
    }

    APaper from(String name) {
        organisation = name;
        return this;
    }

    APaper number(long number) {
        id = number;
        return this;
    }

    APaper on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    APaper upvoted(int times) {
        upvotes = times;
        return this;
    }

    APaper collected(String instant) {
        collectedAt = Instant.parse(instant);
        return this;
    }

    PaperView view() {
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
