package org.offprint.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a paper, by one copy or by all of them together; the fields are those of {@link PaperView}. Unknown
 * is null or empty, never 0. Made by a {@link Draft}, which checks what comes from outside.
 *
 * @param authors a name each, without line breaks
 * @param authorCount never below the number of names
 * @param categories without blanks in them
 */
@Embeddable
public record Facts(
        String title,
        @Column(name = "abstract") String abstractText,
        @Convert(converter = Columns.Lines.class) List<String> authors,
        @Column(name = "author_count") @Nullable Integer authorCount,
        @Nullable String organisation,
        @Column(name = "published_on") @Nullable LocalDate publishedOn,
        @Nullable Integer upvotes,
        @Nullable Integer comments,
        @Nullable String url,
        @Column(name = "arxiv_id") @Nullable String arxivId,
        @Nullable String doi,
        @Convert(converter = Columns.Words.class) List<String> categories) {

    public Facts {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a paper has a title");
        }
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }

    /** These facts, and where they are silent the older ones of the same copy. */
    Facts over(Facts older) {
        boolean named = !authors.isEmpty() || authorCount != null;
        return new Facts(
                title,
                abstractText,
                named ? authors : older.authors,
                named ? authorCount : older.authorCount,
                known(organisation, older.organisation),
                known(publishedOn, older.publishedOn),
                known(upvotes, older.upvotes),
                known(comments, older.comments),
                known(url, older.url),
                known(arxivId, older.arxivId),
                known(doi, older.doi),
                categories.isEmpty() ? older.categories : categories);
    }

    boolean counts() {
        return upvotes != null || comments != null;
    }

    private static <T> @Nullable T known(@Nullable T mine, @Nullable T older) {
        return mine != null ? mine : older;
    }
}
