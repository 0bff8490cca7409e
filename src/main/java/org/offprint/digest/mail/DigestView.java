package org.offprint.digest.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.offprint.digest.card.Section;

/**
 * A digest as both parts of its mail, and its page, show it.
 *
 * @param subject names day and count
 * @param preheader what a mailbox shows beside the subject
 * @param heading the day
 * @param intro what kind of list it is
 * @param more how the papers below the cut are announced, empty when there are none
 * @param edition the address of its page
 * @param address who gets it
 */
public record DigestView(
        String subject,
        String preheader,
        String heading,
        String intro,
        List<Section> sections,
        String more,
        String edition,
        String preferences,
        String unsubscribe,
        String address) {

    public DigestView {
        sections = List.copyOf(sections);
    }

    /** What brought how many; empty when one thing brought all. */
    public String contents() {
        return sections.size() < 2
                ? ""
                : sections.stream()
                        .map(section ->
                                section.heading() + " (" + section.cards().size() + ")")
                        .collect(Collectors.joining(", "));
    }
}
