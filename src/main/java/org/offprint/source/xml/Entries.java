package org.offprint.source.xml;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.source.http.Unreadable;

/**
 * A feed, cut into its entries.
 *
 * @param root the name of its outermost element
 * @param head what stands outside of all entries: the first text by name
 * @param all {@code entry} or {@code item} elements, at most {@link #MOST}
 * @param cut whether there were more
 */
public record Entries(String root, Map<String, String> head, List<Element> all, boolean cut) {

    /** In one document. */
    public static final int MOST = 5_000;

    public Entries {
        head = Map.copyOf(head);
        all = List.copyOf(all);
    }

    /**
     * Reads a whole document; one that breaks off or is no XML is refused as a whole.
     *
     * @throws Unreadable when it is no feed, has a DTD, or is nested or filled beyond all measure
     */
    public static Entries of(String document) {
        return new EntryReader(document).read();
    }

    /** The text of an element outside of all entries. */
    public @Nullable String head(String name) {
        return head.get(name);
    }
}
