package org.offprint.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.source.SeedLines.Paragraph;

/** Puts titles, abstracts and what stands below them together, and goes on after what is broken. */
final class SeedParser {

    /** Titles are shorter, abstracts longer, by far. */
    private static final int LONGEST_TITLE = 300;

    private final String document;
    private final SeedLines lines;
    private final List<SeedBlock> blocks = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();
    private @Nullable Paragraph title;
    private @Nullable SeedBlock block;

    SeedParser(String document, SeedLines lines) {
        this.document = document;
        this.lines = lines;
    }

    SeedDocument parse() {
        if (lines.paragraphs().isEmpty()) {
            report(1, "Neither the head of a page nor a paper below it can be recognised.");
        }
        lines.paragraphs().forEach(this::read);
        closeTitle();
        closeBlock();
        return new SeedDocument(blocks, broken);
    }

    private void read(Paragraph paragraph) {
        String first = paragraph.lines().get(0);
        if (SeedAbout.looksLike(paragraph.lines())) {
            about(paragraph);
        } else if (paragraph.lines().size() > 1) {
            closeTitle();
            closeBlock();
            report(paragraph.line(), "These " + paragraph.lines().size() + " lines are no title, abstract or date.");
        } else if (first.length() > LONGEST_TITLE) {
            abstractText(paragraph.line(), first);
        } else {
            closeTitle();
            closeBlock();
            title = paragraph;
        }
    }

    private void abstractText(int line, String text) {
        closeBlock();
        if (title == null) {
            report(line, "An abstract without a title.");
        } else {
            block = new SeedBlock(title.line(), title.lines().get(0), text, SeedAbout.UNKNOWN);
            title = null;
        }
    }

    private void about(Paragraph paragraph) {
        closeTitle();
        Optional<SeedAbout> about = SeedAbout.parse(paragraph.lines(), lines.pageDay());
        if (block == null) {
            report(paragraph.line(), "Authors and a date without an abstract above them.");
        } else if (about.isEmpty()) {
            report(paragraph.line(), "Authors and date of “" + block.title() + "” cannot be read.");
        } else {
            blocks.add(new SeedBlock(block.line(), block.title(), block.abstractText(), about.get()));
        }
        block = null;
    }

    private void closeTitle() {
        if (title != null) {
            report(title.line(), "“" + title.lines().get(0) + "” has no abstract.");
            title = null;
        }
    }

    private void closeBlock() {
        if (block != null) {
            blocks.add(block);
            block = null;
        }
    }

    private void report(int line, String reason) {
        broken.add(new Broken(document + ":" + line, reason));
    }
}
