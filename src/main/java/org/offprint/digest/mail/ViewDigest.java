package org.offprint.digest.mail;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.digest.card.Card;
import org.offprint.digest.card.Cut;
import org.offprint.digest.card.Face;
import org.offprint.digest.card.Isolated;
import org.offprint.digest.card.Section;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Digest;
import org.offprint.letter.Links;
import org.offprint.letter.Purpose;
import org.offprint.letter.Token;
import org.offprint.match.Span;
import org.offprint.paper.PaperView;

/** Turns a digest into what a person sees. Thread-safe. */
@Singleton
public class ViewDigest {

    private static final int PREHEADER = 140;

    private final Links links;

    ViewDigest(Links links) {
        this.links = links;
    }

    /**
     * @param lengths how much of each shown paper's abstract, in their order; of the first papers only when it is shorter
     */
    public DigestView view(Ready ready, Corpus corpus, List<Face.Length> lengths) {
        Digest digest = ready.digest();
        List<Section> sections = sections(digest, corpus, lengths, link(Purpose.TUNE, ready.edition(), ready));
        return new DigestView(
                DigestWords.subject(digest, ready.day()),
                preheader(sections),
                DigestWords.day(ready.day()),
                DigestWords.intro(digest),
                sections,
                DigestWords.more(digest, lengths.size()),
                link(Purpose.EDITION, ready.edition(), ready),
                link(Purpose.PREFERENCES, ready.reader(), ready),
                link(Purpose.UNSUBSCRIBE, ready.reader(), ready),
                ready.to().value());
    }

    private String link(Purpose purpose, long subject, Ready ready) {
        return links.to(new Token(purpose, subject, ready.tokenVersion(), null)).toString();
    }

    /**
     * Grouped under the strongest expression of each; a group stands where its best paper does.
     *
     * @param tune where a reader of this digest changes interests by its papers, empty for nobody
     */
    public List<Section> sections(Digest digest, Corpus corpus, List<Face.Length> lengths, String tune) {
        Map<String, List<Place>> groups = new LinkedHashMap<>();
        for (int i = 0; i < lengths.size(); i++) {
            Digest.Pick pick = digest.shown().get(i);
            Place place = new Place(pick, lengths.get(i), tune.isEmpty() ? "" : tune + "/" + (i + 1));
            if (corpus.paper(pick.paper()).isPresent()) {
                groups.computeIfAbsent(heading(pick, corpus), key -> new ArrayList<>())
                        .add(place);
            }
        }
        List<Section> sections = new ArrayList<>();
        int[] number = {0};
        groups.forEach((heading, places) -> sections.add(new Section(
                heading,
                places.stream().map(place -> card(++number[0], place, corpus)).toList())));
        return sections;
    }

    /** A paper before it is numbered: papers are counted as they are read, not as they are ranked. */
    private record Place(Digest.Pick pick, Face.Length length, String tune) {}

    private static String heading(Digest.Pick pick, Corpus corpus) {
        return pick.expressions().stream()
                .findFirst()
                .map(id -> corpus.expression(id)
                        .map(expression -> expression.text())
                        .orElse("Your keywords"))
                .orElse("");
    }

    private Card card(int number, Place place, Corpus corpus) {
        Digest.Pick pick = place.pick();
        PaperView paper = corpus.paper(pick.paper()).orElseThrow();
        List<Span> marks = pick.expressions().stream()
                .flatMap(id -> corpus.marks(id, pick.paper()).stream())
                .toList();
        Face face =
                Face.of(paper, marks, place.length(), links.paper(paper.id()).toString());
        return new Card(number, face, Reason.of(pick, paper, corpus), place.tune());
    }

    private static String preheader(List<Section> sections) {
        String titles = sections.stream()
                .flatMap(section -> section.cards().stream())
                .limit(3)
                .map(card -> Isolated.of(card.title()))
                .collect(joining(" · "));
        return titles.length() <= PREHEADER ? titles : titles.substring(0, Cut.end(titles, PREHEADER)) + " …";
    }
}
