package org.offprint.front;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.offprint.paper.PaperView;

/** The orders in which papers are shown. */
enum PaperSort {
    /** The most talked about; in a search, the best matches among them. */
    TRENDING,
    NEWEST;

    static final Comparator<PaperView> NEWEST_FIRST = Comparator.comparing(PaperView::day)
            .thenComparing(PaperView::collectedAt)
            .reversed()
            .thenComparing(PaperView::id);

    /** As it stands in addresses. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PaperSort> of(String code) {
        return Stream.of(values()).filter(sort -> sort.code().equals(code)).findFirst();
    }
}
