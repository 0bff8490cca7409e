package org.offprint.paper;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the copies of one paper say together, whatever the order in which they came: each field from the most trusted copy
 * that knows it, the counts from the copy that was counted last.
 */
record Reading(Facts facts, Instant collectedAt) {

    /** @param copies one at least */
    static Reading of(Collection<PaperCopy> copies) {
        List<PaperCopy> trusted = copies.stream().sorted(PaperCopy.TRUST).toList();
        // the sort is stable: of copies counted at one moment the more trusted one stays ahead
        List<PaperCopy> fresh = trusted.stream()
                .sorted(Comparator.comparing(PaperCopy::countedAt).reversed())
                .toList();
        Instant first = trusted.stream()
                .map(PaperCopy::collectedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Reading(read(trusted, fresh), first);
    }

    private static Facts read(List<PaperCopy> trusted, List<PaperCopy> fresh) {
        Facts best = trusted.get(0).facts();
        Facts named = first(trusted, facts -> facts.authors().isEmpty() ? null : facts);
        return new Facts(
                best.title(),
                best.abstractText(),
                named == null ? List.of() : named.authors(),
                named == null ? first(trusted, Facts::authorCount) : named.authorCount(),
                first(trusted, Facts::organisation),
                first(trusted, Facts::publishedOn),
                first(fresh, Facts::upvotes),
                first(fresh, Facts::comments),
                first(trusted, Facts::url),
                first(trusted, Facts::arxivId),
                first(trusted, Facts::doi),
                Objects.requireNonNullElse(
                        first(trusted, facts -> facts.categories().isEmpty() ? null : facts.categories()),
                        List.<String>of()));
    }

    private static <T> @Nullable T first(List<PaperCopy> copies, Function<Facts, @Nullable T> field) {
        for (PaperCopy copy : copies) {
            T value = field.apply(copy.facts());
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
