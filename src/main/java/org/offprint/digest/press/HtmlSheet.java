package org.offprint.digest.press;

import java.util.List;
import org.offprint.digest.card.Excerpt.Range;
import org.offprint.digest.card.Piece;
import org.offprint.digest.card.Pieces;
import org.offprint.digest.mail.DigestView;

/** The HTML part of one digest while it is printed. For one thread. */
final class HtmlSheet {

    private static final int USUAL = 32 * 1024;

    private final Stencils stencils;
    private final DigestView view;
    private final List<Block> blocks;
    private final Page page = new Page(USUAL);

    private HtmlSheet(Stencils stencils, DigestView view, List<Block> blocks) {
        this.stencils = stencils;
        this.view = view;
        this.blocks = blocks;
    }

    static byte[] print(Stencils stencils, DigestView view, List<Block> blocks) {
        HtmlSheet sheet = new HtmlSheet(stencils, view, blocks);
        sheet.fill(stencils.html(Stencils.Frame.of(view)), sheet::frame);
        return sheet.page.toBytes();
    }

    /** Fills one hole. */
    private interface Filling {
        void fill(Hole hole);
    }

    private void fill(Stencil<byte[]> stencil, Filling filling) {
        stencil.fill(page::copy, filling::fill);
    }

    private void frame(Hole hole) {
        if (hole == Hole.CARDS) {
            blocks.forEach(this::block);
        } else {
            page.escaped(Around.of(hole, view));
        }
    }

    private void block(Block block) {
        fill(stencils.htmlSection(), hole -> page.escaped(hole == Hole.HEADING ? block.title() : block.counted()));
        block.prints().forEach(print -> fill(stencils.html(print.shape()), hole -> card(hole, print)));
    }

    private void card(Hole hole, Print print) {
        Plate plate = print.plate();
        switch (hole) {
            case TITLE ->
                words(
                        plate.title(),
                        List.of(plate.title().all()),
                        print.inTitle().merged(),
                        false);
            case TEXT -> text(print);
            case HREF -> page.escaped(plate.href());
            case PAGE -> page.escaped(plate.page());
            case BYLINE -> page.escaped(plate.byline());
            case REASON -> page.escaped(print.reason());
            case TUNE -> page.escaped(print.tune());
            default -> throw new IllegalStateException("no card has a " + hole);
        }
    }

    private void text(Print print) {
        if (print.cut().isEmpty()) {
            words(print.plate().text(), print.shown(), print.inText().merged(), true);
        } else {
            print.cut().forEach(this::piece);
        }
    }

    private void piece(Piece piece) {
        String address = piece.href();
        if (address != null) {
            fill(stencils.link(), hole -> page.escaped(hole == Hole.HREF ? address : piece.text()));
        } else if (piece.marked()) {
            fill(stencils.mark(), hole -> page.escaped(piece.text()));
        } else {
            page.escaped(piece.text());
        }
    }

    private void words(Words words, List<Range> ranges, int[] marks, boolean links) {
        for (int i = 0; i < ranges.size(); i++) {
            if (i > 0) {
                page.escaped(Pieces.GAP);
            }
            words.read(ranges.get(i), marks, new Copying(words, links));
        }
    }

    private final class Copying implements Words.Reader {
        private final Words words;
        private final boolean links;

        Copying(Words words, boolean links) {
            this.words = words;
            this.links = links;
        }

        @Override
        public void plain(int from, int to) {
            words.copy(page, from, to);
        }

        @Override
        public void marked(int from, int to) {
            fill(stencils.mark(), hole -> words.copy(page, from, to));
        }

        @Override
        public void link(int from, int to, String address) {
            if (links) {
                fill(stencils.link(), hole -> linked(hole, from, to, address));
            } else {
                words.copy(page, from, to);
            }
        }

        private void linked(Hole hole, int from, int to, String address) {
            if (hole == Hole.HREF) {
                page.escaped(address);
            } else {
                words.copy(page, from, to);
            }
        }
    }
}
