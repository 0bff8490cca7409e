package org.offprint.digest.press;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A heading in the HTML part, by itself. */
@CheckedTemplate(basePath = "digest", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SectionHtml(String heading, String counted) implements TemplateInstance {}
