package org.offprint.digest.mail;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
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
    private static final int PREHEADER_TITLES = 3;

    private final Links links;

    ViewDigest(Links links) {
        this.links = links;
    }

    /**
     * @param lengths how much of each shown paper's abstract, in their order; of the first papers only when it is shorter
     */
    public DigestView view(Ready ready, Corpus corpus, List<Face.Length> lengths) {
        List<Group> groups = Group.of(ready.digest(), corpus, lengths.size());
        List<Section> sections = sections(groups, corpus, lengths, tune(ready));
        List<String> titles = sections.stream()
                .flatMap(section -> section.cards().stream())
                .map(Card::title)
                .toList();
        return around(ready, sections, lengths.size(), preheader(titles), Group.contents(groups));
    }

    /**
     * What stands around the papers.
     *
     * @param sections those that are shown in it, which may be none
     * @param told of how many papers it tells
     */
    public DigestView around(Ready ready, List<Section> sections, int told, String preheader, String contents) {
        Digest digest = ready.digest();
        return new DigestView(
                DigestWords.subject(digest, ready.day()),
                preheader,
                DigestWords.day(ready.day()),
                DigestWords.intro(digest),
                contents,
                sections,
                DigestWords.more(digest, told),
                link(Purpose.EDITION, ready.edition(), ready),
                link(Purpose.PREFERENCES, ready.reader(), ready),
                link(Purpose.UNSUBSCRIBE, ready.reader(), ready),
                ready.to().value());
    }

    /** Where a reader changes interests by the papers of a digest. */
    public String tune(Ready ready) {
        return link(Purpose.TUNE, ready.edition(), ready);
    }

    /** The same, by one of the papers; empty for nobody. */
    public static String tune(String all, int index) {
        return all.isEmpty() ? "" : all + "/" + (index + 1);
    }

    private String link(Purpose purpose, long subject, Ready ready) {
        return links.address(new Token(purpose, subject, ready.tokenVersion(), null));
    }

    /**
     * Grouped under the strongest expression of each; a group stands where its best paper does.
     *
     * @param tune where a reader of this digest changes interests by its papers, empty for nobody
     */
    public List<Section> sections(Digest digest, Corpus corpus, List<Face.Length> lengths, String tune) {
        return sections(Group.of(digest, corpus, lengths.size()), corpus, lengths, tune);
    }

    /** Papers are counted as they are read, not as they are ranked. */
    private List<Section> sections(List<Group> groups, Corpus corpus, List<Face.Length> lengths, String tune) {
        List<Section> sections = new ArrayList<>();
        int number = 0;
        for (Group group : groups) {
            List<Card> cards = new ArrayList<>();
            for (Group.Place place : group.places()) {
                number++;
                cards.add(card(number, place.pick(), lengths.get(place.index()), tune(tune, place.index()), corpus));
            }
            sections.add(new Section(group.heading(), cards));
        }
        return sections;
    }

    private Card card(int number, Digest.Pick pick, Face.Length length, String tune, Corpus corpus) {
        PaperView paper = corpus.paper(pick.paper()).orElseThrow();
        List<List<Span>> marks = Reason.marks(pick, corpus);
        List<Span> all = marks.stream().flatMap(List::stream).toList();
        Face face = Face.of(paper, all, length, links.paper(paper.id()).toString());
        return new Card(number, face, Reason.of(pick, paper, corpus, marks), tune);
    }

    /** The first titles, as long as they are short. */
    public static String preheader(List<String> all) {
        String titles = all.stream().limit(PREHEADER_TITLES).map(Isolated::of).collect(joining(" · "));
        return titles.length() <= PREHEADER ? titles : titles.substring(0, Cut.end(titles, PREHEADER)) + " …";
    }
}
