package org.offprint.front;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.offprint.interest.Expression;
import org.offprint.interest.Interests;
import org.offprint.interest.PackedInterests;
import org.offprint.interest.Unkept;
import org.offprint.match.Matches;
import org.offprint.match.Span;
import org.offprint.paper.PaperView;

/** Interests that nobody keeps, their expressions numbered as they stand: nothing is stored for a search or a preview. */
record Numbered(Interests interests) {

    Map<Integer, Expression> expressions() {
        return Unkept.of(interests).expressions();
    }

    PackedInterests packed() {
        return Unkept.of(interests).packed();
    }

    /** What was understood, in words; empty when there is nothing. */
    String readBack() {
        return String.join("; ", interests.readBack());
    }

    /** Papers of a run, with where they are hit. */
    List<Found.Hit> hits(List<PaperView> shown, Matches run) {
        Map<Long, Integer> places = new HashMap<>();
        run.papers().forEach(paper -> places.put(paper.id(), places.size()));
        return shown.stream()
                .map(paper -> new Found.Hit(paper, spans(run, places.getOrDefault(paper.id(), 0))))
                .toList();
    }

    private List<Span> spans(Matches run, int paper) {
        TreeSet<Span> spans = new TreeSet<>();
        for (int i = 0; i < interests.entries().size(); i++) {
            if (!interests.entries().get(i).excludes()) {
                spans.addAll(run.spans(i, paper));
            }
        }
        return List.copyOf(spans);
    }
}
