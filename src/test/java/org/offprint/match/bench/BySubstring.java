package org.offprint.match.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.offprint.interest.Expression;

/** Each of a reader's lines looked for in every text, letter by letter. */
final class BySubstring implements Way {

    private final List<String> texts;
    private final List<List<String>> lines;

    BySubstring(Material material, int readers) {
        texts = material.papers().stream()
                .map(paper -> (" " + paper.title() + " \n " + paper.abstractText() + " ").toLowerCase(Locale.ROOT))
                .toList();
        lines = IntStream.range(0, readers)
                .mapToObj(reader ->
                        material.lines(reader).stream().map(Expression::text).toList())
                .toList();
    }

    @Override
    public String name() {
        return "substring search of every text";
    }

    @Override
    public int readers() {
        return lines.size();
    }

    @Override
    public Object serve() {
        List<BitSet> all = new ArrayList<>();
        lines.forEach(wanted -> all.add(search(wanted, "")));
        return all;
    }

    private BitSet search(List<String> wanted, String around) {
        BitSet found = new BitSet();
        for (int paper = 0; paper < texts.size(); paper++) {
            for (String line : wanted) {
                if (texts.get(paper).contains(around.isEmpty() ? line : around + line + around)) {
                    found.set(paper);
                    break;
                }
            }
        }
        return found;
    }

    /** Only where blanks stand around it: the others, such as "lora" in "exploration", are not what anybody meant. */
    @Override
    public BitSet found(int reader) {
        return search(lines.get(reader), " ");
    }
}
