package org.offprint.source;

import java.time.Year;
import java.util.List;

/**
 * A seed document, understood: a saved page in one of three layouts, which the seeds' README describes.
 *
 * @param blocks the papers, in their order
 * @param broken what could not be understood, by file and line
 */
record SeedDocument(List<SeedBlock> blocks, List<Broken> broken) {

    SeedDocument {
        blocks = List.copyOf(blocks);
        broken = List.copyOf(broken);
    }

    /**
     * @param document its file name, for reports
     * @param year of the page's day, which the text does not give
     */
    static SeedDocument parse(String document, String text, Year year) {
        return new SeedParser(document, SeedLines.of(text, year)).parse();
    }
}
