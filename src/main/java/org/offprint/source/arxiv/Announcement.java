package org.offprint.source.arxiv;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.Copy;
import org.offprint.paper.Draft;
import org.offprint.paper.Facts;
import org.offprint.paper.Origin;
import org.offprint.paper.SourceType;
import org.offprint.problem.Refusal;
import org.offprint.source.xml.Element;

/** An entry of what arXiv announces, as Atom or RSS has it. */
record Announcement(Element entry) {

    private static final Pattern HEAD =
            Pattern.compile("^\\s*arXiv:(\\S+)\\s+Announce Type:\\s*([a-z-]+)\\s*(?:Abstract:\\s*)?");
    private static final Pattern NAMED = Pattern.compile("oai:arXiv\\.org:(\\S+)");

    /** Whether it is a new version of a paper that was announced before. */
    boolean replaces() {
        return type().startsWith("replace");
    }

    /** When it was announced; null when it does not say. */
    @Nullable
    OffsetDateTime announcedAt() {
        return Stream.of("published", "pubDate", "updated")
                .flatMap(name -> Moments.read(entry.textOf(name)).stream())
                .findFirst()
                .orElse(null);
    }

    /** What leads to it in a report. */
    String name() {
        return Objects.requireNonNullElse(id(), "no id");
    }

    /** @throws Refusal naming the field that cannot be meant */
    Copy copy(String source) {
        Facts facts = new Draft(entry.textOf("title"), abstractText())
                .arxivId(id())
                .doi(doi())
                .authors(authors())
                .publishedOn(day())
                .categories(categories())
                .facts();
        if (facts.arxivId() == null) {
            throw Refusal.badInput("id", "An announcement has the id of a paper.", "");
        }
        return new Copy(new Origin(SourceType.ARXIV_ANNOUNCE, source, facts.arxivId()), facts);
    }

    private @Nullable String description() {
        String atom = entry.textOf("summary");
        return atom != null ? atom : entry.textOf("description");
    }

    private String type() {
        String said = entry.textOf("announce_type");
        return said != null ? said : head().map(head -> head.group(2)).orElse("");
    }

    private Optional<Matcher> head() {
        String text = description();
        return text == null ? Optional.empty() : Optional.of(HEAD.matcher(text)).filter(Matcher::find);
    }

    private @Nullable String abstractText() {
        String text = description();
        return text == null
                ? null
                : head().map(head -> text.substring(head.end())).orElse(text);
    }

    private @Nullable String id() {
        return Stream.of("id", "guid")
                .map(entry::textOf)
                .filter(Objects::nonNull)
                .map(NAMED::matcher)
                .filter(Matcher::matches)
                .map(named -> named.group(1))
                .findFirst()
                .or(() -> head().map(head -> head.group(1)))
                .orElseGet(this::link);
    }

    private @Nullable String link() {
        String rss = entry.textOf("link");
        return rss != null
                ? rss
                : entry.all("link")
                        .flatMap(link -> link.attribute("href").stream())
                        .findFirst()
                        .orElse(null);
    }

    private List<String> authors() {
        List<String> apart = entry.all("author")
                .map(author -> author.textOf("name"))
                .filter(Objects::nonNull)
                .toList();
        String together = entry.textOf("creator");
        return together != null ? Names.apart(together) : apart.size() == 1 ? Names.apart(apart.get(0)) : apart;
    }

    private @Nullable String doi() {
        String typed = entry.textOf("doi");
        return typed != null && typed.matches("10\\.\\d{4,9}/\\S{1,280}") ? typed : null;
    }

    /** Where it was announced; a cross-list can be of an old paper, and a replacement is. */
    private @Nullable LocalDate day() {
        OffsetDateTime announced = announcedAt();
        return announced == null || !type().equals("new") ? null : announced.toLocalDate();
    }

    private List<String> categories() {
        return entry.all("category")
                .flatMap(category -> Stream.concat(category.attribute("term").stream(), Stream.of(category.text())))
                .map(String::strip)
                .filter(term -> term.matches("[A-Za-z.-]{1,40}"))
                .distinct()
                .toList();
    }
}
