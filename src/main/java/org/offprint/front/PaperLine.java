package org.offprint.front;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.PaperView;

/** A paper as one entry of a list on a page. */
record PaperLine(String title, String href, String by, String counts) {

    private static final int NAMES = 3;

    static PaperLine of(PaperView paper) {
        return new PaperLine(paper.title(), "/papers/" + paper.id(), by(paper), counts(paper));
    }

    private static String by(PaperView paper) {
        return Stream.of(authors(paper), paper.organisation() == null ? "" : paper.organisation())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String authors(PaperView paper) {
        List<String> names = paper.authors();
        Integer count = paper.authorCount();
        if (names.isEmpty()) {
            return count == null ? "" : count == 1 ? "1 author" : count + " authors";
        }
        String shown = names.stream().limit(NAMES).collect(Collectors.joining(", "));
        int more = (count == null ? names.size() : Math.max(count, names.size())) - Math.min(NAMES, names.size());
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    private static String counts(PaperView paper) {
        return Stream.of(count(paper.upvotes(), "upvote"), count(paper.comments(), "comment"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String count(@Nullable Integer count, String thing) {
        return count == null ? "" : count + " " + thing + (count == 1 ? "" : "s");
    }
}
