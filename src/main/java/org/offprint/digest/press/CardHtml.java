package org.offprint.digest.press;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.offprint.digest.card.Card;

/** A paper in the HTML part, by itself. */
@CheckedTemplate(basePath = "digest", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CardHtml(Card card) implements TemplateInstance {}
