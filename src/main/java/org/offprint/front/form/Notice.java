package org.offprint.front.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A page that says one thing.
 *
 * @param title also its heading
 * @param paragraphs what happened, and the exact next step
 * @param facts what it is about
 * @param buttons what can be done here
 * @param ways where to go from here
 * @param mailed whether a mail is what to look at next
 */
@CheckedTemplate(basePath = "front")
public record Notice(
        String title, List<String> paragraphs, List<Fact> facts, List<Button> buttons, List<Way> ways, boolean mailed)
        implements TemplateInstance {

    /** A name, and what stands behind it, one or more. */
    public record Fact(String name, List<String> values) {}

    /** A button that acts. */
    public record Button(String label, String action, boolean quiet) {}

    /** A link to another page. */
    public record Way(String label, String href) {}

    public static Notice of(String title, String... paragraphs) {
        return new Notice(title, List.of(paragraphs), List.of(), List.of(), List.of(), false);
    }

    /** The same with one more fact. */
    public Notice fact(String name, List<String> values) {
        return new Notice(title, paragraphs, plus(facts, new Fact(name, values)), buttons, ways, mailed);
    }

    /** The same with one more button; the first is the main one. */
    public Notice button(String label, String action) {
        return new Notice(
                title, paragraphs, facts, plus(buttons, new Button(label, action, !buttons.isEmpty())), ways, mailed);
    }

    /** The same with one more link. */
    public Notice way(String label, String href) {
        return new Notice(title, paragraphs, facts, buttons, plus(ways, new Way(label, href)), mailed);
    }

    /** The same, and says where mails are read while they stay on this machine. */
    public Notice afterMail() {
        return new Notice(title, paragraphs, facts, buttons, ways, true);
    }

    private static <T> List<T> plus(List<T> list, T more) {
        return java.util.stream.Stream.concat(list.stream(), java.util.stream.Stream.of(more))
                .toList();
    }
}
