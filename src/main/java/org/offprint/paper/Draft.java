package org.offprint.paper;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.problem.Refusal;

/**
 * What somebody outside says about a paper. Each setter cleans its value and throws a {@link Refusal} that names the field
 * when it cannot be meant; null, and blank text, mean unknown. Not thread-safe.
 */
public final class Draft {

    private static final Pattern ARXIV = Pattern.compile(
            "(?:arxiv:\\s*|https?://(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf)/)?(\\d{4}\\.\\d{4,5}|([a-z-]{2,20})(?:\\.[a-z]{2})?/(\\d{7}))(?:v\\d+)?(?:\\.pdf)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOI = Pattern.compile(
            "(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)?(10\\.\\d{4,9}/\\S+)", Pattern.CASE_INSENSITIVE);
    /** What arXiv calls its own papers. */
    private static final String ARXIV_DOI = "10.48550/arxiv.";

    private final String title;
    private final String abstractText;
    private List<String> authors = List.of();
    private @Nullable Integer authorCount;
    private @Nullable String organisation;
    private @Nullable LocalDate publishedOn;
    private @Nullable Integer upvotes;
    private @Nullable Integer comments;
    private @Nullable String url;
    private @Nullable String arxivId;
    private @Nullable String doi;
    private List<String> categories = List.of();

    public Draft(@Nullable String title, @Nullable String abstractText) {
        this.title = required("title", Texts.line(title), 1000);
        this.abstractText = required("abstract", Texts.line(abstractText), 20_000);
    }

    public Draft authors(List<String> names) {
        authors = lines(names);
        atMost("authors", String.join("\n", authors), 20_000);
        return this;
    }

    public Draft authorCount(@Nullable Integer count) {
        authorCount = atLeast("authorCount", count, 1);
        return this;
    }

    public Draft organisation(@Nullable String name) {
        organisation = optional("organisation", name, 300);
        return this;
    }

    /** Its day at the source, of the years 1800 to 2199. */
    public Draft publishedOn(@Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1800 || day.getYear() > 2199)) {
            throw Refusal.badInput(
                    "day", "The year " + day.getYear() + " cannot be meant.", "Give a day such as 2025-11-24.");
        }
        publishedOn = day;
        return this;
    }

    public Draft upvotes(@Nullable Integer count) {
        upvotes = atLeast("upvotes", count, 0);
        return this;
    }

    public Draft comments(@Nullable Integer count) {
        comments = atLeast("comments", count, 0);
        return this;
    }

    /** Its page at the source, http or https. */
    public Draft url(@Nullable String address) {
        String given = optional("url", address, 2000);
        url = given == null ? null : webAddress(given);
        return this;
    }

    /** Its arXiv id, with or without version, prefix or address around it. */
    public Draft arxivId(@Nullable String id) {
        String given = optional("arxivId", id, 400);
        if (given != null) {
            Matcher found = ARXIV.matcher(given);
            if (!found.matches()) {
                throw Refusal.badInput("arxivId", "This is no arXiv id.", "Write it as 2401.01234 or math/0309136.");
            }
            String old = found.group(2);
            arxivId = old == null ? found.group(1) : old.toLowerCase(Locale.ROOT) + "/" + found.group(3);
        }
        return this;
    }

    /** Its DOI, with or without prefix or address around it; one of arXiv's own gives the arXiv id too. */
    public Draft doi(@Nullable String id) {
        String given = optional("doi", id, 300);
        if (given != null) {
            Matcher found = DOI.matcher(given);
            if (!found.matches()) {
                throw Refusal.badInput("doi", "This is no DOI.", "Write it as 10.1000/182.");
            }
            doi = found.group(1).toLowerCase(Locale.ROOT);
        }
        return this;
    }

    /** Such as {@code cs.CL}. */
    public Draft categories(List<String> names) {
        categories = lines(names);
        if (categories.stream().anyMatch(name -> name.indexOf(' ') >= 0)) {
            throw Refusal.badInput(
                    "categories", "A category has no blank in it.", "Give a list such as [\"cs.CL\", \"cs.LG\"].");
        }
        atMost("categories", String.join(" ", categories), 1000);
        return this;
    }

    /** What was said, checked as a whole. */
    public Facts facts() {
        if (authorCount != null && authorCount < authors.size()) {
            throw Refusal.badInput(
                    "authorCount", "There are more names than authors.", "Leave it out, or count all of them.");
        }
        Integer count = authorCount == null && !authors.isEmpty() ? Integer.valueOf(authors.size()) : authorCount;
        String id = arxivId;
        if (id == null && doi != null && doi.startsWith(ARXIV_DOI)) {
            id = arxivId(doi.substring(ARXIV_DOI.length())).arxivId;
        }
        return new Facts(
                title,
                abstractText,
                authors,
                count,
                organisation,
                publishedOn,
                upvotes,
                comments,
                url,
                id,
                doi,
                categories);
    }

    private static String webAddress(String given) {
        try {
            URI uri = new URI(given);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
                return atMost("url", uri.toASCIIString(), 2000);
            }
        } catch (URISyntaxException notOne) {
            // answered below, like any other address that is not one of the web
        }
        throw Refusal.badInput("url", "This is no web address.", "Give one that begins with https:// or http://.");
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream()
                .map(Texts::line)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static String required(String field, String text, int most) {
        if (text.isEmpty()) {
            throw Refusal.badInput(field, "A paper needs one, and there is none.", "Fill in \"" + field + "\".");
        }
        return atMost(field, text, most);
    }

    private static @Nullable String optional(String field, @Nullable String text, int most) {
        String line = Texts.line(text);
        return line.isEmpty() ? null : atMost(field, line, most);
    }

    private static String atMost(String field, String text, int most) {
        if (text.length() > most) {
            throw Refusal.badInput(
                    field, "It has " + text.length() + " characters.", "Shorten it to " + most + " or fewer.");
        }
        return text;
    }

    private static @Nullable Integer atLeast(String field, @Nullable Integer count, int least) {
        if (count != null && count < least) {
            throw Refusal.badInput(
                    field, count + " cannot be counted.", "Give " + least + " or more, or leave it out.");
        }
        return count;
    }
}
