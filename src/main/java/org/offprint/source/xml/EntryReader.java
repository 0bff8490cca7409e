package org.offprint.source.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Cuts a feed into its entries. */
final class EntryReader {

    private static final Set<String> ENTRIES = Set.of("entry", "item");
    private static final int LONGEST_HEAD = 2_000;
    /** An entry, its fields, and what stands in them; deeper there is only text. */
    private static final int DEEPEST_KEPT = 2;
    /** More than any field may have. */
    private static final int LONGEST_TEXT = 100_000;

    private final Cursor cursor;
    private final Map<String, String> head = new HashMap<>();
    private final List<Element> entries = new ArrayList<>();
    private String root = "";
    private String open = "";

    EntryReader(String document) {
        this.cursor = new Cursor(document);
    }

    Entries read() {
        boolean cut = false;
        for (int event = cursor.next(); event != XMLStreamConstants.END_DOCUMENT && !cut; event = cursor.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                cut = entries.size() == Entries.MOST && isEntry();
                start(cut);
            } else if (event == XMLStreamConstants.CHARACTERS && !open.isEmpty()) {
                note(cursor.at().getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open = "";
            }
        }
        return new Entries(root, head, entries, cut);
    }

    private void start(boolean cut) {
        String name = name();
        root = root.isEmpty() ? name : root;
        open = name;
        if (isEntry() && !cut) {
            entries.add(element(0));
            open = "";
        }
    }

    private void note(String text) {
        String said = text.strip();
        if (!said.isEmpty()) {
            head.putIfAbsent(open, said.length() > LONGEST_HEAD ? said.substring(0, LONGEST_HEAD) : said);
        }
    }

    private boolean isEntry() {
        return ENTRIES.contains(name());
    }

    private String name() {
        return cursor.at().getLocalName().toLowerCase(Locale.ROOT);
    }

    /** The entry whose start the cursor stands at; afterwards it stands at its end. */
    private Element element(int level) {
        String name = name();
        Map<String, String> attributes = attributes(cursor.at());
        StringBuilder text = new StringBuilder();
        List<Element> children = new ArrayList<>();
        int depth = 0;
        for (int event = cursor.next(); depth > 0 || event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && level < DEEPEST_KEPT) {
                Element child = element(level + 1);
                children.add(child);
                append(text, child.text());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                append(text, cursor.at().getText());
            }
        }
        return new Element(name, attributes, text.toString(), children);
    }

    private static Map<String, String> attributes(XMLStreamReader at) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < at.getAttributeCount(); i++) {
            attributes.putIfAbsent(at.getAttributeLocalName(i), at.getAttributeValue(i));
        }
        return attributes;
    }

    private static void append(StringBuilder text, String more) {
        text.append(more, 0, Math.min(more.length(), LONGEST_TEXT - text.length()));
    }
}
