package org.offprint.browser;

import com.microsoft.playwright.Response;
import java.util.function.Function;
import org.offprint.story.Mailbox;

/**
 * Something to look at: a page, the answer to a form, or a mail.
 *
 * @param name of its pictures
 * @param mail whether it is drawn by a mail program and not as a page of ours
 * @param open brings it up
 */
record Sight(String name, boolean mail, Function<Visit, Response> open) {

    static Sight page(String name, String path) {
        return new Sight(name, false, visit -> visit.open(path));
    }

    /** @param fields names and values, in turn */
    static Sight answer(String name, String path, String... fields) {
        return new Sight(name, false, visit -> visit.send(path, fields));
    }

    static Sight mail(String name, Mailbox.Letter mail) {
        String html = mail.html();
        return new Sight("mail-" + name, true, visit -> visit.show(html));
    }
}
