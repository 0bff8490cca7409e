package org.offprint.digest.welcome;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The welcome's HTML part. */
@CheckedTemplate(basePath = "digest", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WelcomeHtml(WelcomeView welcome) implements TemplateInstance {}
