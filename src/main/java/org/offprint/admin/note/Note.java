package org.offprint.admin.note;

import java.util.List;

/**
 * A mail to the operator, before it is one.
 *
 * @param key the same for the same mail each time it is made
 * @param page the path of the page to look at
 * @param why the sentence that says why this mail came
 */
public record Note(String key, String subject, List<String> paragraphs, String page, String why) {
    public Note {
        paragraphs = List.copyOf(paragraphs);
    }
}
