package org.offprint.match;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.offprint.interest.Clause.Scope;
import org.offprint.paper.PaperView;

/**
 * A paper's texts as lattices.
 *
 * @param others names of authors, the organisation, the categories; each text by itself
 */
record Texts(Lattice title, Lattice abstractText, List<Other> others) {

    /** A short text of another field. */
    record Other(Scope scope, Lattice text) {}

    static Texts of(PaperView paper, Vocabulary vocabulary) {
        List<Other> others = FieldText.of(paper).stream()
                .map(other -> new Other(other.scope(), vocabulary.read(other.text())))
                .toList();
        return new Texts(vocabulary.read(paper.title()), vocabulary.read(paper.abstractText()), others);
    }

    void tell(Tally tally, Walk walk) {
        tally.hear(Scope.TITLE, title, walk);
        tally.hear(Scope.TEXT, abstractText, walk);
        others.forEach(other -> tally.hear(other.scope(), other.text(), walk));
    }

    /** The stems of all spellings, each once. */
    int[] stems(Vocabulary vocabulary) {
        return Stream.concat(Stream.of(title, abstractText), others.stream().map(Other::text))
                .flatMapToInt(text -> IntStream.concat(IntStream.of(text.single()), IntStream.of(text.joined())))
                .filter(spelling -> spelling != Vocabulary.UNKNOWN)
                .map(vocabulary::stemOf)
                .distinct()
                .toArray();
    }
}
