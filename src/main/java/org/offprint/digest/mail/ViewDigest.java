package org.offprint.digest.mail;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.digest.card.Card;
import org.offprint.digest.card.Cut;
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
     * @param lengths how much of each shown paper's abstract, in their order
     */
    public DigestView view(Ready ready, Corpus corpus, List<Card.Length> lengths) {
        Digest digest = ready.digest();
        List<Section> sections = sections(digest, corpus, lengths);
        return new DigestView(
                DigestWords.subject(digest, ready.day()),
                preheader(sections),
                DigestWords.day(ready.day()),
                DigestWords.intro(digest),
                sections,
                DigestWords.more(digest),
                link(Purpose.EDITION, ready.edition(), ready),
                link(Purpose.PREFERENCES, ready.reader(), ready),
                link(Purpose.UNSUBSCRIBE, ready.reader(), ready),
                ready.to().value());
    }

    private String link(Purpose purpose, long subject, Ready ready) {
        return links.to(new Token(purpose, subject, ready.tokenVersion(), null)).toString();
    }

    /** Grouped under the strongest expression of each; a group stands where its best paper does. */
    public List<Section> sections(Digest digest, Corpus corpus, List<Card.Length> lengths) {
        Map<String, List<Card>> groups = new LinkedHashMap<>();
        for (int i = 0; i < digest.shown().size(); i++) {
            Digest.Pick pick = digest.shown().get(i);
            Card.Length length = lengths.get(i);
            corpus.paper(pick.paper())
                    .ifPresent(paper -> groups.computeIfAbsent(heading(pick, corpus), key -> new ArrayList<>())
                            .add(card(pick, paper, corpus, length)));
        }
        return groups.entrySet().stream()
                .map(group -> new Section(group.getKey(), group.getValue()))
                .toList();
    }

    private static String heading(Digest.Pick pick, Corpus corpus) {
        return pick.expressions().stream()
                .findFirst()
                .map(id -> corpus.expression(id)
                        .map(expression -> expression.text())
                        .orElse("Your keywords"))
                .orElse("");
    }

    private Card card(Digest.Pick pick, PaperView paper, Corpus corpus, Card.Length length) {
        List<Span> marks = pick.expressions().stream()
                .flatMap(id -> corpus.marks(id, pick.paper()).stream())
                .toList();
        String page = links.paper(paper.id()).toString();
        return Card.of(paper, marks, length, Reason.of(pick, paper, corpus), page);
    }

    private static String preheader(List<Section> sections) {
        String titles = sections.stream()
                .flatMap(section -> section.cards().stream())
                .limit(3)
                .map(card -> card.title().stream().map(piece -> piece.text()).collect(joining()))
                .collect(joining(" · "));
        return titles.length() <= PREHEADER ? titles : titles.substring(0, Cut.end(titles, PREHEADER)) + " …";
    }
}
