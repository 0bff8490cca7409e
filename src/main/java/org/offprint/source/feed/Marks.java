package org.offprint.source.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What tells that an entry is a paper which others know too. Each answers null when there is nothing of the kind. */
final class Marks {

    private static final Pattern ARXIV = Pattern.compile(
            "(?:https?://(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf)/|oai:arXiv\\.org:|arXiv:\\s?)"
                    + "(\\d{4}\\.\\d{4,5}|[a-z-]{2,20}(?:\\.[a-z]{2})?/\\d{7})(?:v\\d{1,3})?(?:\\.pdf)?/?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOI = Pattern.compile(
            "(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s?|info:doi/)?(10\\.\\d{4,9}/[^\\s?#]{1,280})",
            Pattern.CASE_INSENSITIVE);

    private Marks() {}

    static @Nullable String arxivId(List<String> names) {
        return first(ARXIV, names);
    }

    static @Nullable String doi(List<String> names) {
        return first(DOI, names);
    }

    static @Nullable String webAddress(@Nullable String link) {
        if (link == null || link.length() > 2000) {
            return null;
        }
        try {
            URI uri = URI.create(link.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return uri.getHost() != null && (scheme.equals("http") || scheme.equals("https")) ? link.strip() : null;
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    private static @Nullable String first(Pattern pattern, List<String> names) {
        return names.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElse(null);
    }
}
