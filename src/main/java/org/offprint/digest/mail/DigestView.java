package org.offprint.digest.mail;

import java.util.List;
import org.offprint.digest.card.Section;

/**
 * A digest as both parts of its mail, and its page, show it.
 *
 * @param subject names day and count
 * @param preheader what a mailbox shows beside the subject
 * @param heading the day
 * @param intro what kind of list it is
 * @param contents what brought how many; empty when one thing brought all
 * @param more how the papers below the cut are announced, empty when there are none
 * @param edition the address of its page
 * @param address who gets it
 */
public record DigestView(
        String subject,
        String preheader,
        String heading,
        String intro,
        String contents,
        List<Section> sections,
        String more,
        String edition,
        String preferences,
        String unsubscribe,
        String address) {

    public DigestView {
        sections = List.copyOf(sections);
    }
}
