package org.offprint.digest.press;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.offprint.digest.card.Piece;

/** A text with marks and links in the HTML part, by itself. */
@CheckedTemplate(basePath = "digest", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PiecesHtml(List<Piece> pieces) implements TemplateInstance {}
