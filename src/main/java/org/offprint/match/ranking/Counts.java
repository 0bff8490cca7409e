package org.offprint.match.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.PaperView;

/** How many upvotes and comments a paper has; where nobody knows, as many as the middle one of its day, else of all. */
final class Counts {

    private final Map<LocalDate, Double> medians;
    private final double median;

    Counts(List<PaperView> papers) {
        medians = known(papers.stream())
                .collect(Collectors.groupingBy(
                        PaperView::day,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Counts::median)));
        median = median(known(papers.stream()).toList());
    }

    private static Stream<PaperView> known(Stream<PaperView> papers) {
        return papers.filter(paper -> count(paper) != null);
    }

    private static @Nullable Double count(PaperView paper) {
        Integer upvotes = paper.upvotes();
        Integer comments = paper.comments();
        if (upvotes == null && comments == null) {
            return null;
        }
        return (double) (upvotes == null ? 0 : upvotes) + (comments == null ? 0 : comments);
    }

    private static double median(List<PaperView> known) {
        double[] counts =
                known.stream().mapToDouble(paper -> of(paper, 0)).sorted().toArray();
        int middle = counts.length / 2;
        if (counts.length == 0) {
            return 0;
        }
        return counts.length % 2 == 1 ? counts[middle] : (counts[middle - 1] + counts[middle]) / 2;
    }

    double of(PaperView paper) {
        return of(paper, medians.getOrDefault(paper.day(), median));
    }

    private static double of(PaperView paper, double unknown) {
        Double count = count(paper);
        return count == null ? unknown : count;
    }
}
