package org.offprint.source.hf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.Copy;
import org.offprint.paper.Draft;
import org.offprint.paper.Origin;
import org.offprint.paper.SourceType;
import org.offprint.paper.TitleKey;
import org.offprint.problem.Refusal;

/**
 * An item of the daily papers: a {@code paper} with what stands beside it, or both in one. Upvotes stand inside, comments
 * outside; the outer {@code publishedAt} is shifted to US Eastern and counts only where there is no inner object.
 */
final class DailyItem {

    private static final String PAPERS = "https://huggingface.co/papers/";

    private final JsonNode item;
    private final JsonNode paper;

    DailyItem(JsonNode item) {
        this.item = item;
        this.paper = item.path("paper").isObject() ? item.path("paper") : item;
    }

    /** What says that there is no list; null when this is an item. */
    @Nullable
    String error() {
        JsonNode error = item.path("error");
        return error.isMissingNode() || item.has("paper") || item.has("title")
                ? null
                : error.isTextual() ? error.textValue() : error.toString();
    }

    /** What it is called at the source; null when it is not said. */
    @Nullable
    String id() {
        return text(paper, "id");
    }

    /** When it was put on a daily page; null when unknown. */
    @Nullable
    Instant listedAt() {
        return instant(text(paper, "submittedOnDailyAt"))
                .or(() -> instant(text(item, "submittedOnDailyAt")))
                .orElse(null);
    }

    /** @throws Refusal naming the field that cannot be meant */
    Copy copy(String source) {
        String id = id();
        Draft draft = new Draft(title(), text(paper, "summary"))
                .authors(authors())
                .organisation(organisation())
                .publishedOn(day())
                .upvotes(count(paper, "upvotes"))
                .comments(count(item, "numComments"));
        if (id != null) {
            draft.arxivId(id.matches("\\d{4}\\.\\d{4,5}(v\\d+)?") ? id : null).url(PAPERS + id);
        }
        return new Copy(new Origin(SourceType.HF_DAILY, source, key(id)), draft.facts());
    }

    private @Nullable String title() {
        String inside = text(paper, "title");
        return inside != null ? inside : text(item, "title");
    }

    private String key(@Nullable String id) {
        return id != null ? id.replaceFirst("v\\d+$", "") : "title:" + TitleKey.of(String.valueOf(title()));
    }

    private List<String> authors() {
        List<String> names = new ArrayList<>();
        for (JsonNode author : paper.path("authors")) {
            String name = author.isTextual() ? author.textValue() : text(author, "name");
            if (name != null && !author.path("hidden").asBoolean(false)) {
                names.add(name);
            }
        }
        return names;
    }

    private @Nullable String organisation() {
        String inside = organisation(paper.path("organization"));
        return inside != null ? inside : organisation(item.path("organization"));
    }

    private static @Nullable String organisation(JsonNode organization) {
        String full = organization.isTextual() ? organization.textValue() : text(organization, "fullname");
        return full != null ? full : text(organization, "name");
    }

    private @Nullable LocalDate day() {
        return instant(text(paper, "publishedAt"))
                .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC))
                .orElse(null);
    }

    private static Optional<Instant> instant(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
        } catch (DateTimeException notOne) {
            return day(text);
        }
    }

    private static Optional<Instant> day(String text) {
        try {
            return Optional.of(
                    LocalDate.parse(text.strip()).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    private static @Nullable Integer count(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isIntegralNumber() && value.canConvertToInt() ? value.intValue() : null;
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() && !value.textValue().isBlank() ? value.textValue() : null;
    }
}
