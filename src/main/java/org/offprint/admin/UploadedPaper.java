package org.offprint.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.Copy;
import org.offprint.paper.Draft;
import org.offprint.paper.Facts;
import org.offprint.paper.Origin;
import org.offprint.paper.SourceType;
import org.offprint.paper.TitleKey;
import org.offprint.problem.Refusal;

/** One paper of an upload, as JSON. */
final class UploadedPaper {

    private final JsonNode json;

    UploadedPaper(JsonNode json) {
        this.json = json;
    }

    /**
     * A copy from the source {@code upload}, called there by its arXiv id, else its DOI, else its title.
     *
     * @throws Refusal naming the field that cannot be meant
     */
    Copy copy() {
        if (!json.isObject()) {
            throw Refusal.badInput("", "This is no JSON object.", "Give one with a \"title\" and an \"abstract\".");
        }
        Facts facts = new Draft(text("title"), text("abstract"))
                .authors(texts("authors"))
                .authorCount(count("authorCount"))
                .organisation(text("organisation"))
                .publishedOn(day())
                .upvotes(count("upvotes"))
                .comments(count("comments"))
                .url(text("url"))
                .arxivId(text("arxivId"))
                .doi(text("doi"))
                .categories(texts("categories"))
                .facts();
        return new Copy(new Origin(SourceType.UPLOAD, SourceType.UPLOAD.code(), key(facts)), facts);
    }

    private static String key(Facts facts) {
        if (facts.arxivId() != null) {
            return "arxiv:" + facts.arxivId();
        }
        return facts.doi() != null ? "doi:" + facts.doi() : "title:" + TitleKey.of(facts.title());
    }

    private @Nullable String text(String field) {
        JsonNode value = json.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw Refusal.badInput(field, "This is no text.", "Put it in double quotes.");
        }
        return value.textValue();
    }

    private List<String> texts(String field) {
        JsonNode value = json.get(field);
        List<String> texts = new ArrayList<>();
        if (value == null || value.isNull()) {
            return texts;
        }
        for (JsonNode each : value) {
            texts.add(each.isTextual() ? each.textValue() : "");
        }
        if (!value.isArray() || texts.contains("")) {
            throw Refusal.badInput(field, "This is no list of texts.", "Write it as [\"one\", \"another\"].");
        }
        return texts;
    }

    private @Nullable Integer count(String field) {
        JsonNode value = json.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw Refusal.badInput(field, "This is no whole number.", "Write it as 12, or leave it out.");
        }
        return value.intValue();
    }

    private @Nullable LocalDate day() {
        String text = text("day");
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException notOne) {
            throw Refusal.badInput("day", "This is no day.", "Write it as 2025-11-24.");
        }
    }
}
