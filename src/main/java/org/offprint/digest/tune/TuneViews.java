package org.offprint.digest.tune;

import java.util.List;
import org.offprint.digest.tune.TuneInterests.Choice;
import org.offprint.digest.tune.TuneInterests.Tuned;
import org.offprint.digest.tune.TuneView.Form;
import org.offprint.digest.tune.TuneView.Link;

/** What the pages about a paper say. */
final class TuneViews {

    /** Where all lines stand; a digest's own links do not open it from here, for they have less power. */
    static final String PREFERENCES = " The link “Preferences” at the end of a digest shows all your keywords.";

    private static final String MUTED = "No digest then brings a paper that has it in the title or the abstract.";

    private TuneViews() {}

    /** @param base the path of the paper's page */
    static TuneView ways(Opened opened, String base) {
        return new TuneView(
                "More or less of this", opened.title(), "", false, List.of(), List.of(), links(opened, base));
    }

    static TuneView choices(Opened opened, Way way, String base) {
        return choices(opened, way, base, "");
    }

    /** @param fault why nothing was done, in words, empty when nothing was tried */
    static TuneView choices(Opened opened, Way way, String base, String fault) {
        List<String> choices = opened.choices(way);
        List<Form> form = choices.isEmpty()
                ? List.of()
                : List.of(new Form(
                        base + "/" + way.path(), way.question(), note(opened, way), choices, way.button(), false));
        boolean nothing = choices.isEmpty();
        String said = nothing ? way.nothing() + PREFERENCES : fault;
        List<Link> others = nothing ? links(opened, base) : List.of();
        return new TuneView(way.title(), opened.title(), said, nothing || !fault.isEmpty(), form, List.of(), others);
    }

    static TuneView done(Opened opened, Choice choice, Tuned tuned, String base) {
        String action = base + "/" + choice.way().path();
        List<Form> undo =
                choice.undo() ? List.of() : List.of(new Form(action, "", "", List.of(choice.choice()), "Undo", true));
        return new TuneView(
                choice.undo() ? "Undone" : "Done",
                opened.title(),
                tuned.words(),
                false,
                undo,
                tuned.lines(),
                choice.undo() ? links(opened, base) : List.of());
    }

    private static String note(Opened opened, Way way) {
        return switch (way) {
            case LESS -> noteOfLess(opened);
            case FOLLOW ->
                "All papers of this author then come with your digests."
                        + (opened.line() == null
                                ? " If you have no other keywords, they come instead of the trending papers."
                                : "");
            case MUTE -> MUTED;
        };
    }

    private static String noteOfLess(Opened opened) {
        if (opened.line() == null) {
            return MUTED;
        }
        return opened.narrowed()
                .map(line -> "Your line “" + line + "” then brings no paper that has it in the title or the abstract;"
                        + " your other lines still may.")
                .orElseGet(() -> "Your line “" + opened.line() + "”, which brought this paper, is no longer among your"
                        + " keywords, so the word is muted in all of them. " + MUTED);
    }

    private static List<Link> links(Opened opened, String base) {
        return opened.ways().stream()
                .map(way -> new Link(way.title(), base + "/" + way.path()))
                .toList();
    }
}
