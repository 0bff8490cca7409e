package org.offprint.digest.tune;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages behind "Less like this" and the like. */
@CheckedTemplate(basePath = "digest", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TuneHtml(TuneView tune) implements TemplateInstance {}
