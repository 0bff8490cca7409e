package org.offprint.source.feed;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.Copy;
import org.offprint.paper.Draft;
import org.offprint.paper.Facts;
import org.offprint.paper.Origin;
import org.offprint.paper.SourceType;
import org.offprint.paper.TitleKey;
import org.offprint.problem.Refusal;

/** An entry of a feed, as far as it tells of a paper. */
record FeedEntry(SyndEntry entry) {

    private static final int LONGEST_KEY = 400;

    /** When it was published there; null when it does not say. */
    @Nullable
    Instant publishedAt() {
        Date said = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return said == null ? null : Instant.ofEpochMilli(said.getTime());
    }

    /** @throws Refusal naming the field that cannot be meant */
    Copy copy(String source) {
        Facts facts = new Draft(Plain.text(entry.getTitle()), abstractText())
                .arxivId(Marks.arxivId(names()))
                .doi(Marks.doi(names()))
                .url(Marks.webAddress(entry.getLink()))
                .authors(authors())
                .publishedOn(day())
                .categories(categories())
                .facts();
        return new Copy(new Origin(SourceType.FEED, source, key(facts)), facts);
    }

    /** What its author wrote about it, else the beginning of what it is. */
    private @Nullable String abstractText() {
        return Stream.concat(
                        Stream.ofNullable(entry.getDescription()),
                        Objects.requireNonNullElse(entry.getContents(), List.<SyndContent>of()).stream())
                .map(content -> Plain.text(content.getValue()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Plain::beginning)
                .orElse(null);
    }

    private String key(Facts facts) {
        String uri = entry.getUri();
        String name = uri != null && !uri.isBlank() ? uri.strip() : facts.url();
        return name == null || name.length() > LONGEST_KEY ? "title:" + TitleKey.of(facts.title()) : name;
    }

    /** Where an id can stand: the entry's own, its link, and what journals add. */
    private List<String> names() {
        Stream<String> added =
                Objects.requireNonNullElse(entry.getForeignMarkup(), List.<org.jdom2.Element>of()).stream()
                        .filter(element -> element.getName().equals("doi")
                                || element.getName().equals("identifier"))
                        .map(org.jdom2.Element::getText);
        return Stream.of(added, Stream.ofNullable(entry.getUri()), Stream.ofNullable(entry.getLink()))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .map(String::strip)
                .toList();
    }

    private List<String> authors() {
        List<String> persons = Objects.requireNonNullElse(entry.getAuthors(), List.<SyndPerson>of()).stream()
                .map(SyndPerson::getName)
                .filter(Objects::nonNull)
                .map(Plain::text)
                .filter(Objects::nonNull)
                .toList();
        String one = Plain.text(entry.getAuthor());
        return persons.isEmpty() && one != null ? List.of(one) : persons;
    }

    private @Nullable LocalDate day() {
        Instant published = publishedAt();
        LocalDate day = published == null ? null : LocalDate.ofInstant(published, ZoneOffset.UTC);
        return day == null || day.getYear() < 1800 || day.getYear() > 2199 ? null : day;
    }

    private List<String> categories() {
        return Objects.requireNonNullElse(entry.getCategories(), List.<SyndCategory>of()).stream()
                .map(SyndCategory::getName)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> name.matches("\\S{1,40}"))
                .limit(20)
                .toList();
    }
}
