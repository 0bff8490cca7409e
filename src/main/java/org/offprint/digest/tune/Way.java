package org.offprint.digest.tune;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reader can say about a paper. Each is a page with one button; the names are in mails: never change one. */
enum Way {
    /** The line that brought it brings no more of one sort. */
    LESS(
            "Less like this",
            "Which of its topics would you rather not have?",
            "Bring less of it",
            "This paper has no topic besides what your keywords ask for, so there is nothing to leave out."),
    /** A line for whatever this author writes. */
    FOLLOW(
            "Follow an author",
            "Whose next papers would you like to have?",
            "Follow",
            "Nobody knows here who wrote this paper."),
    /** A line that keeps all papers with a word away. */
    MUTE(
            "Mute a word",
            "Which word should no paper of your digests have?",
            "Mute it",
            "This paper has no topic besides what your keywords ask for, so there is nothing to mute.");

    private final String title;
    private final String question;
    private final String button;
    private final String nothing;

    Way(String title, String question, String button, String nothing) {
        this.title = title;
        this.question = question;
        this.button = button;
        this.nothing = nothing;
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    String question() {
        return question;
    }

    String button() {
        return button;
    }

    /** What is said of a paper that has nothing to choose. */
    String nothing() {
        return nothing;
    }

    static Optional<Way> of(String path) {
        return Arrays.stream(values()).filter(way -> way.path().equals(path)).findFirst();
    }
}
