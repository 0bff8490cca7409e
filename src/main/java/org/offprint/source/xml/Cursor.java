package org.offprint.source.xml;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.offprint.source.http.Unreadable;

/**
 * Walks through an XML document, once, and ends where it is more than a feed ever is. The JDK's own parser, told to read
 * nothing from elsewhere; a document type declaration ends the walk, so no entity can be declared.
 */
final class Cursor {

    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 200_000;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;
    private int elements;

    Cursor(String document) {
        try {
            reader = FACTORY.createXMLStreamReader(new StringReader(document.stripLeading()));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is read from elsewhere");
        });
        return factory;
    }

    /** The next event, as {@link XMLStreamConstants} counts them. */
    int next() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new Unreadable(
                        "The answer has a document type declaration, which no feed needs: is it a web page?");
            }
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Unreadable("The answer uses an entity that XML does not know.");
            }
            measure(event);
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private void measure(int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            elements++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (depth > DEEPEST || elements > MOST_ELEMENTS) {
            throw new Unreadable("The answer is nested deeper, or has more in it, than any feed.");
        }
    }

    XMLStreamReader at() {
        return reader;
    }

    private static Unreadable broken(XMLStreamException e) {
        int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
        return new Unreadable(
                line < 0 ? "The answer is no XML." : "The answer is no XML, or breaks off, at line " + line + ".");
    }
}
