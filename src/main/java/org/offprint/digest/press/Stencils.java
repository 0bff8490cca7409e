package org.offprint.digest.press;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.offprint.digest.card.Card;
import org.offprint.digest.card.Face;
import org.offprint.digest.card.Piece;
import org.offprint.digest.card.Section;
import org.offprint.digest.mail.DigestHtml;
import org.offprint.digest.mail.DigestText;
import org.offprint.digest.mail.DigestView;

/** The templates of the digest mail, each rendered once for each of its shapes. Thread-safe. */
@Singleton
class Stencils {

    private static final Print.Shape EMPTY = new Print.Shape(false, false, false, false);

    private static final String HEADING = Hole.HEADING.sign();
    private static final String ONE_PAPER = Section.counted(1);

    private final Map<Print.Shape, Stencil<byte[]>> htmlCards = new ConcurrentHashMap<>();
    private final Map<Print.Shape, Stencil<String>> textCards = new ConcurrentHashMap<>();
    private final Map<Frame, Stencil<byte[]>> htmlFrames = new ConcurrentHashMap<>();
    private final Map<Frame, Stencil<String>> textFrames = new ConcurrentHashMap<>();

    private final Map<Hole, Stencil<byte[]>> htmlBits = new ConcurrentHashMap<>();
    private final Map<Hole, Stencil<String>> textBits = new ConcurrentHashMap<>();

    /** Whether a mail tells what brought how many, and of papers below the cut. */
    record Frame(boolean contents, boolean more) {

        static Frame of(DigestView view) {
            return new Frame(!view.contents().isEmpty(), !view.more().isEmpty());
        }
    }

    Stencil<byte[]> html(Print.Shape shape) {
        return htmlCards.computeIfAbsent(shape, wanted -> html(cardHtml(wanted)));
    }

    Stencil<String> text(Print.Shape shape) {
        return textCards.computeIfAbsent(shape, wanted -> text(cardText(wanted)));
    }

    Stencil<byte[]> html(Frame frame) {
        return htmlFrames.computeIfAbsent(
                frame,
                wanted -> html(open(
                        new DigestHtml(around(wanted)).render(),
                        new SectionHtml(HEADING, ONE_PAPER).render(),
                        cardHtml(EMPTY))));
    }

    Stencil<String> text(Frame frame) {
        return textFrames.computeIfAbsent(
                frame,
                wanted -> text(open(
                        new DigestText(around(wanted)).render(),
                        new SectionText(HEADING, ONE_PAPER).render(),
                        cardText(EMPTY))));
    }

    Stencil<byte[]> htmlSection() {
        return htmlBits.computeIfAbsent(
                Hole.HEADING, hole -> html(new SectionHtml(hole.sign(), Hole.COUNTED.sign()).render()));
    }

    Stencil<String> textSection() {
        return textBits.computeIfAbsent(
                Hole.HEADING, hole -> text(new SectionText(hole.sign(), Hole.COUNTED.sign()).render()));
    }

    Stencil<byte[]> mark() {
        return htmlBits.computeIfAbsent(Hole.WORDS, hole -> html(pieces(new Piece(hole.sign(), true, null))));
    }

    Stencil<byte[]> link() {
        return htmlBits.computeIfAbsent(
                Hole.HREF, hole -> html(pieces(new Piece(Hole.WORDS.sign(), false, hole.sign()))));
    }

    private static String pieces(Piece piece) {
        return new PiecesHtml(List.of(piece)).render();
    }

    private static Stencil<byte[]> html(String rendered) {
        return Stencil.of(rendered, stretch -> stretch.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Stencil<String> text(String rendered) {
        return Stencil.of(rendered, stretch -> stretch);
    }

    /** Takes its only heading and its only card out again. */
    private static String open(String frame, String section, String card) {
        int from = frame.indexOf(section);
        int at = frame.indexOf(card);
        if (from < 0 || at != from + section.length()) {
            throw new IllegalStateException("a card does not look in a mail as it does by itself: " + section + card);
        }
        return frame.substring(0, from) + Hole.CARDS.sign() + frame.substring(at + card.length());
    }

    private static String cardHtml(Print.Shape shape) {
        return new CardHtml(card(shape)).render();
    }

    private static String cardText(Print.Shape shape) {
        return new CardText(card(shape), shape.equals(EMPTY) ? "1" : Hole.NUMBER.sign()).render();
    }

    private static Card card(Print.Shape shape) {
        String href = shape.detailed() ? Hole.HREF.sign() : Hole.PAGE.sign();
        List<Piece> text = shape.text() ? List.of(plain(Hole.TEXT)) : List.of();
        Face face =
                new Face(List.of(plain(Hole.TITLE)), href, Hole.PAGE.sign(), Hole.BYLINE.sign(), text, shape.named());
        return new Card(1, face, Hole.REASON.sign(), shape.tune() ? Hole.TUNE.sign() : "");
    }

    private static Piece plain(Hole hole) {
        return new Piece(hole.sign(), false, null);
    }

    private static DigestView around(Frame frame) {
        return new DigestView(
                Hole.SUBJECT.sign(),
                Hole.PREHEADER.sign(),
                Hole.DAY.sign(),
                Hole.INTRO.sign(),
                frame.contents() ? Hole.CONTENTS.sign() : "",
                List.of(new Section(HEADING, List.of(card(EMPTY)))),
                frame.more() ? Hole.MORE.sign() : "",
                Hole.EDITION.sign(),
                Hole.PREFERENCES.sign(),
                Hole.UNSUBSCRIBE.sign(),
                Hole.ADDRESS.sign());
    }
}
