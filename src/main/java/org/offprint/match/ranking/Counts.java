package org.offprint.match.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How many upvotes and comments a paper has; where nobody knows, as many as the middle one of its day, else of all. */
final class Counts {

    private final Lineup papers;
    private final Map<Long, Double> medians = new HashMap<>();
    private final double median;

    Counts(Lineup papers) {
        this.papers = papers;
        Map<Long, Known> days = new HashMap<>();
        Known all = new Known();
        for (int paper = 0; paper < papers.size(); paper++) {
            double count = papers.count(paper);
            if (!Double.isNaN(count)) {
                all.add(count);
                days.computeIfAbsent(papers.day(paper), day -> new Known()).add(count);
            }
        }
        days.forEach((day, known) -> medians.put(day, known.median()));
        this.median = all.median();
    }

    double of(int paper) {
        double count = papers.count(paper);
        return Double.isNaN(count) ? medians.getOrDefault(papers.day(paper), median) : count;
    }

    private static final class Known {

        private double[] counts = new double[4];
        private int size;

        void add(double count) {
            if (size == counts.length) {
                counts = Arrays.copyOf(counts, size * 2);
            }
            counts[size++] = count;
        }

        double median() {
            if (size == 0) {
                return 0;
            }
            Arrays.sort(counts, 0, size);
            int middle = size / 2;
            return size % 2 == 1 ? counts[middle] : (counts[middle - 1] + counts[middle]) / 2;
        }
    }
}
