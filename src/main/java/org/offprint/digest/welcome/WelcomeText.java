package org.offprint.digest.welcome;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The welcome's text part. */
@CheckedTemplate(basePath = "digest", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WelcomeText(WelcomeView welcome) implements TemplateInstance {}
