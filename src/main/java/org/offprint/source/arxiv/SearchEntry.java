package org.offprint.source.arxiv;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.Copy;
import org.offprint.paper.Draft;
import org.offprint.paper.Facts;
import org.offprint.paper.Origin;
import org.offprint.paper.SourceType;
import org.offprint.problem.Refusal;
import org.offprint.source.xml.Element;

/** An entry of arXiv's search: one paper in its newest version, with the day of its first. */
record SearchEntry(Element entry) {

    /** As arXiv tells an error: an entry like any other. */
    boolean isError() {
        String id = entry.textOf("id");
        return "Error".equals(entry.textOf("title")) && (id == null || id.contains("/api/errors"));
    }

    /** What an error says. */
    String words() {
        return Objects.requireNonNullElse(entry.textOf("summary"), "no reason");
    }

    /** When its first version was submitted; null when it does not say. */
    @Nullable
    Instant submittedAt() {
        return Moments.read(entry.textOf("published"))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    /** @throws Refusal naming the field that cannot be meant */
    Copy copy(String source) {
        String id = entry.textOf("id");
        if (id == null) {
            throw Refusal.badInput("id", "An entry of arXiv has one.", "");
        }
        Facts facts = new Draft(entry.textOf("title"), entry.textOf("summary"))
                .arxivId(id)
                .doi(doi())
                .authors(entry.all("author")
                        .map(author -> author.textOf("name"))
                        .filter(Objects::nonNull)
                        .toList())
                .publishedOn(Moments.read(entry.textOf("published"))
                        .map(at -> at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate())
                        .orElse(null))
                .categories(categories())
                .facts();
        return new Copy(new Origin(SourceType.ARXIV_API, source, Objects.requireNonNull(facts.arxivId())), facts);
    }

    /** Authors can type anything there, also several. */
    private @Nullable String doi() {
        String typed = entry.textOf("doi");
        return typed != null && typed.matches("10\\.\\d{4,9}/\\S{1,280}") ? typed : null;
    }

    /** The primary one first. */
    private List<String> categories() {
        return Stream.concat(entry.all("primary_category"), entry.all("category"))
                .flatMap(category -> category.attribute("term").stream())
                .filter(term -> term.matches("[A-Za-z.-]{1,40}"))
                .distinct()
                .toList();
    }
}
