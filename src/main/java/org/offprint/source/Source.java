package org.offprint.source;

import java.net.URI;
import java.time.Duration;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.SourceType;
import org.offprint.source.http.Terms;

/**
 * An outside place that papers are collected from, as the operator set it up.
 *
 * @param name {@code [a-z0-9]+}, so that the environment can spell it
 * @param url where it is, http or https; null when it lies in the jar
 * @param categories for arXiv, such as {@code cs.CL}
 * @param pageYear for seeds: the year of the pages
 * @param every how long after a success it is read again
 * @param staleAfter from when on it is strange that nothing new comes; null when it never is
 * @param terms how its server is asked
 */
public record Source(
        String name,
        SourceType type,
        @Nullable URI url,
        List<String> categories,
        Year pageYear,
        Duration every,
        @Nullable Duration staleAfter,
        Terms terms) {

    public Source {
        if (!name.matches("[a-z0-9]{1,100}")) {
            throw new IllegalArgumentException(
                    "offprint.source." + name + ": a source's name has small letters and digits only. Rename it.");
        }
        if (name.equals("upload")) {
            throw new IllegalArgumentException(
                    "offprint.source.upload: papers that are uploaded have this name. Rename it.");
        }
        refuseNoTime(name, "every", every);
        refuseNoTime(name, "stale-after", staleAfter);
        if (url != null && !isOfTheWeb(url)) {
            throw new IllegalArgumentException("offprint.source." + name + ".url: “" + url
                    + "” is no web address. Give one that begins with https:// or http://, without a password.");
        }
        if (!categories.stream().allMatch(category -> category.matches("[A-Za-z-]{1,20}(\\.[A-Za-z-]{1,20})?"))) {
            throw new IllegalArgumentException("offprint.source." + name + ".categories: “"
                    + String.join(",", categories) + "” are no categories. Write them as cs.CL,cs.LG.");
        }
        categories = List.copyOf(categories);
    }

    /** Where it is; for types that have a place. */
    public URI place() {
        if (url == null) {
            throw new IllegalStateException("the source " + name + " has no url");
        }
        return url;
    }

    private static boolean isOfTheWeb(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        return Set.of("http", "https").contains(scheme) && url.getHost() != null && url.getUserInfo() == null;
    }

    private static void refuseNoTime(String name, String setting, @Nullable Duration time) {
        if (time != null && (time.isNegative() || time.isZero())) {
            throw new IllegalArgumentException("offprint.source." + name + "." + setting + ": " + time
                    + " is no time to wait. Give one such as 24h.");
        }
    }
}
