package org.offprint.digest.tune;

import java.util.List;

/**
 * A page about one paper: the ways, one way's choices, or what was done.
 *
 * @param heading what this page is for
 * @param paper the paper's title
 * @param said what was done, or why it was not, empty before
 * @param fault whether it was not done
 * @param form the choices, or the undo
 * @param lines the reader's lines after a change
 * @param ways where else to go
 */
record TuneView(
        String heading,
        String paper,
        String said,
        boolean fault,
        List<Form> form,
        List<String> lines,
        List<Link> ways) {

    /**
     * A form with one button.
     *
     * @param question above the choices
     * @param note what will be
     * @param choices the first is chosen
     * @param undo whether it takes back
     */
    record Form(String action, String question, String note, List<String> choices, String button, boolean undo) {}

    /** A way to another page. */
    record Link(String label, String href) {}

    TuneView {
        form = List.copyOf(form);
        lines = List.copyOf(lines);
        ways = List.copyOf(ways);
    }
}
