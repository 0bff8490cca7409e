package org.offprint.digest.mail;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.digest.card.Isolated;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Digest;

/**
 * Papers of a digest that one expression brought, the strongest of each; a group stands where its best paper does.
 *
 * @param heading the expression, empty when they were not brought by one
 */
public record Group(String heading, List<Place> places) {

    /**
     * A paper of a digest.
     *
     * @param index its place in the digest, from 0
     */
    public record Place(int index, Digest.Pick pick) {}

    /** The first papers of a digest, but for those that are no more. */
    public static List<Group> of(Digest digest, Corpus corpus, int papers) {
        Map<String, List<Place>> groups = new LinkedHashMap<>();
        for (int i = 0; i < papers; i++) {
            Digest.Pick pick = digest.shown().get(i);
            if (corpus.paper(pick.paper()).isPresent()) {
                groups.computeIfAbsent(heading(pick, corpus), key -> new ArrayList<>())
                        .add(new Place(i, pick));
            }
        }
        List<Group> all = new ArrayList<>(groups.size());
        groups.forEach((heading, places) -> all.add(new Group(heading, places)));
        return all;
    }

    private static String heading(Digest.Pick pick, Corpus corpus) {
        if (pick.expressions().isEmpty()) {
            return "";
        }
        return corpus.expression(pick.expressions().get(0))
                .map(expression -> expression.text())
                .orElse("Your keywords");
    }

    /** What brought how many; empty when one thing brought all. */
    public static String contents(List<Group> groups) {
        return groups.size() < 2
                ? ""
                : groups.stream()
                        .map(group -> Isolated.of(group.heading()) + " ("
                                + group.places().size() + ")")
                        .collect(joining(", "));
    }
}
