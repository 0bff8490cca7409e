package org.offprint.digest.press;

import java.util.Arrays;
import java.util.List;
import org.offprint.digest.card.Addresses;
import org.offprint.digest.card.Excerpt.Range;

/** A text of a paper that is shown to many readers, with its web addresses; its octets are escaped once. Immutable. */
final class Words {

    private final String text;
    private final byte[] html;
    /** Behind which places in the text the octets are further on, and by how much. */
    private final int[] places;

    private final int[] shifts;
    private final List<Addresses.Place> links;

    Words(String text) {
        this.text = text;
        this.links = Addresses.in(text);
        Page page = new Page(text.length() + 64);
        int[] at = new int[8];
        int[] by = new int[8];
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean pair = Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length();
            page.escaped(text.substring(i, pair ? i + 2 : i + 1));
            i += pair ? 1 : 0;
            int shift = page.size() - i - 1;
            if (shift != (size == 0 ? 0 : by[size - 1])) {
                at = size == at.length ? Arrays.copyOf(at, size * 2) : at;
                by = size == by.length ? Arrays.copyOf(by, size * 2) : by;
                at[size] = i + 1;
                by[size++] = shift;
            }
        }
        html = page.toBytes();
        places = Arrays.copyOf(at, size);
        shifts = Arrays.copyOf(by, size);
    }

    /** Hears of stretches that look the same all along, in order. */
    interface Reader {
        void plain(int from, int to);

        void marked(int from, int to);

        void link(int from, int to, String address);
    }

    /** @param marks see {@link Marked#merged} */
    void read(Range range, int[] marks, Reader reader) {
        int at = range.start();
        int link = 0;
        int mark = 0;
        while (at < range.end()) {
            link = linkBehind(link, at);
            while (mark < marks.length && marks[mark + 1] <= at) {
                mark += 2;
            }
            int nextLink = link < links.size() ? links.get(link).start() : range.end();
            int nextMark = mark < marks.length ? marks[mark] : range.end();
            int to = Math.min(range.end(), nextLink <= at ? links.get(link).end() : nextLink);
            if (nextLink <= at) {
                reader.link(at, to, links.get(link).address());
            } else if (nextMark <= at) {
                to = Math.min(to, marks[mark + 1]);
                reader.marked(at, to);
            } else {
                to = Math.min(to, nextMark);
                reader.plain(at, to);
            }
            at = to;
        }
    }

    /** From one on, the first that does not end before a place. */
    private int linkBehind(int from, int at) {
        int link = from;
        while (link < links.size() && links.get(link).end() <= at) {
            link++;
        }
        return link;
    }

    /** A stretch, escaped. */
    void copy(Page page, int from, int to) {
        page.copy(html, place(from), place(to));
    }

    private int place(int at) {
        int found = Arrays.binarySearch(places, at);
        int before = found >= 0 ? found : -found - 2;
        return before < 0 ? at : at + shifts[before];
    }

    String text() {
        return text;
    }

    Range all() {
        return new Range(0, text.length());
    }
}
