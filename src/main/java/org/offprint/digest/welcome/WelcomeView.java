package org.offprint.digest.welcome;

import java.util.List;
import org.offprint.digest.card.Section;

/**
 * The welcome as both parts of its mail show it.
 *
 * @param first when the first digest comes
 * @param keywords the reader's lines, none for the trending papers
 * @param intro what the papers below are
 * @param feed the address of the reader's feed
 */
record WelcomeView(
        String first,
        List<String> keywords,
        String intro,
        List<Section> sections,
        String feed,
        String preferences,
        String unsubscribe,
        String address) {

    WelcomeView {
        keywords = List.copyOf(keywords);
        sections = List.copyOf(sections);
    }
}
