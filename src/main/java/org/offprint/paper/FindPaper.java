package org.offprint.paper;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.problem.Refusal;

/** Finds a paper by what people call it. */
@Singleton
public class FindPaper {

    private static final Pattern NUMBER = Pattern.compile("(?:(?:https?://[^/\\s]+)?/papers/)?([0-9]{1,18})/?");

    private final Papers papers;
    private final PaperCopies copies;

    FindPaper(Papers papers, PaperCopies copies) {
        this.papers = papers;
        this.copies = copies;
    }

    /**
     * @param name its number here or the address of its page, an arXiv id (with or without version or address), or a DOI
     * @return empty when no such paper is held; one that turned out to be another leads to that one
     */
    public Optional<PaperView> find(String name) {
        Matcher number = NUMBER.matcher(name.strip());
        if (number.matches()) {
            return byId(Long.parseLong(number.group(1)));
        }
        return with(Identifier.ARXIV_ID, arxivId(name)).or(() -> with(Identifier.DOI, doi(name)));
    }

    private Optional<PaperView> byId(long id) {
        return Optional.ofNullable(papers.byIds(List.of(id)).get(id));
    }

    private Optional<PaperView> with(Identifier identifier, @Nullable String value) {
        return value == null
                ? Optional.empty()
                : copies.papersWith(identifier, List.of(value)).stream()
                        .min(Comparator.naturalOrder())
                        .flatMap(this::byId);
    }

    private static @Nullable String arxivId(String name) {
        try {
            return new Draft(name, name).arxivId(name).facts().arxivId();
        } catch (Refusal notOne) {
            return null;
        }
    }

    private static @Nullable String doi(String name) {
        try {
            return new Draft(name, name).doi(name).facts().doi();
        } catch (Refusal notOne) {
            return null;
        }
    }
}
