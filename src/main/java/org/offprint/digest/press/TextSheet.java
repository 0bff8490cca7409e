package org.offprint.digest.press;

import java.util.List;
import org.offprint.digest.card.Excerpt.Range;
import org.offprint.digest.card.Pieces;
import org.offprint.digest.mail.DigestView;
import org.offprint.letter.Part;

/** The text part of one digest while it is printed. For one thread. */
final class TextSheet {

    private static final int USUAL = 12 * 1024;

    private final Stencils stencils;
    private final DigestView view;
    private final List<Block> blocks;
    private final StringBuilder page = new StringBuilder(USUAL);

    private TextSheet(Stencils stencils, DigestView view, List<Block> blocks) {
        this.stencils = stencils;
        this.view = view;
        this.blocks = blocks;
    }

    static Part print(Stencils stencils, DigestView view, List<Block> blocks) {
        TextSheet sheet = new TextSheet(stencils, view, blocks);
        stencils.text(Stencils.Frame.of(view)).fill(sheet.page::append, sheet::frame);
        return TidyText.of(sheet.page);
    }

    private void frame(Hole hole) {
        if (hole == Hole.CARDS) {
            blocks.forEach(this::block);
        } else {
            page.append(Around.of(hole, view));
        }
    }

    private void block(Block block) {
        stencils.textSection()
                .fill(page::append, hole -> page.append(hole == Hole.HEADING ? block.title() : block.counted()));
        block.prints().forEach(print -> stencils.text(print.shape()).fill(page::append, hole -> card(hole, print)));
    }

    private void card(Hole hole, Print print) {
        Plate plate = print.plate();
        switch (hole) {
            case NUMBER -> page.append(print.number());
            case TITLE ->
                words(
                        plate.title(),
                        List.of(plate.title().all()),
                        print.inTitle().merged(),
                        false);
            case TEXT -> text(print);
            case HREF -> page.append(plate.href());
            case PAGE -> page.append(plate.page());
            case BYLINE -> page.append(plate.byline());
            case REASON -> page.append(print.reason());
            case TUNE -> page.append(print.tune());
            default -> throw new IllegalStateException("no card has a " + hole);
        }
    }

    private void text(Print print) {
        if (print.cut().isEmpty()) {
            words(print.plate().text(), print.shown(), print.inText().merged(), true);
        } else {
            page.append(Pieces.plain(print.cut()));
        }
    }

    private void words(Words words, List<Range> ranges, int[] marks, boolean links) {
        Asterisks asterisks = new Asterisks(words.text(), links);
        for (int i = 0; i < ranges.size(); i++) {
            if (i > 0) {
                asterisks.mark(false);
                page.append(Pieces.GAP);
            }
            words.read(ranges.get(i), marks, asterisks);
        }
        asterisks.mark(false);
    }

    /** As {@link Pieces#plain} has it: a link changes nothing. */
    private final class Asterisks implements Words.Reader {
        private final String text;
        private final boolean links;
        private boolean marked;

        Asterisks(String text, boolean links) {
            this.text = text;
            this.links = links;
        }

        void mark(boolean next) {
            if (marked != next) {
                page.append('*');
                marked = next;
            }
        }

        @Override
        public void plain(int from, int to) {
            mark(false);
            page.append(text, from, to);
        }

        @Override
        public void marked(int from, int to) {
            mark(true);
            page.append(text, from, to);
        }

        @Override
        public void link(int from, int to, String address) {
            if (!links) {
                mark(false);
            }
            page.append(text, from, to);
        }
    }
}
