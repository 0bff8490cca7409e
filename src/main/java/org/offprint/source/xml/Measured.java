package org.offprint.source.xml;

import javax.xml.stream.XMLStreamConstants;
import org.offprint.source.http.Unreadable;

/** Looks through a document before a library builds all of it in memory. */
public final class Measured {

    private Measured() {}

    /** @throws Unreadable when it is no XML, has a DTD, or is nested or filled beyond all measure */
    public static void check(String document) {
        Cursor cursor = new Cursor(document);
        int event = XMLStreamConstants.START_DOCUMENT;
        while (event != XMLStreamConstants.END_DOCUMENT) {
            event = cursor.next();
        }
    }
}
