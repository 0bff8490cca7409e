package org.offprint.atom;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;

/** Writes feeds as RFC 4287 wants them. */
final class WriteAtom {

    private static final String AUTHOR = "Offprint";

    /** XML 1.0 has no place for these, not even escaped. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private WriteAtom() {}

    static String write(AtomFeed feed) {
        Feed atom = new Feed("atom_1.0");
        atom.setEncoding("UTF-8");
        atom.setId(feed.id().toString());
        atom.setTitle(clean(feed.title()));
        atom.setUpdated(Date.from(feed.updated()));
        atom.setAuthors(List.of(person(AUTHOR)));
        atom.setAlternateLinks(List.of(link("alternate", "text/html", feed.page())));
        atom.setOtherLinks(List.of(link("self", "application/atom+xml", feed.self())));
        atom.setEntries(feed.entries().stream().map(WriteAtom::entry).toList());
        try {
            return new WireFeedOutput().outputString(atom);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed that cannot be written", e);
        }
    }

    private static Entry entry(AtomEntry told) {
        Entry entry = new Entry();
        entry.setId(told.id().toString());
        entry.setTitle(clean(told.title()));
        entry.setUpdated(Date.from(told.updated()));
        entry.setAuthors(told.authors().stream().map(WriteAtom::person).toList());
        entry.setAlternateLinks(List.of(link("alternate", "text/html", told.page())));
        Content body = new Content();
        body.setType(told.html() ? Content.HTML : Content.TEXT);
        body.setValue(clean(told.body()));
        if (told.html()) {
            entry.setContents(List.of(body));
        } else {
            entry.setSummary(body);
        }
        return entry;
    }

    private static SyndPerson person(String name) {
        Person person = new Person();
        person.setName(clean(name));
        return person;
    }

    private static Link link(String relation, String type, URI address) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address.toASCIIString());
        return link;
    }

    private static String clean(String text) {
        return NOT_XML.matcher(text).replaceAll("");
    }
}
