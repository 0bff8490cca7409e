package org.offprint.digest.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The digest mail's HTML part. */
@CheckedTemplate(basePath = "digest", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record DigestHtml(DigestView digest) implements TemplateInstance {}
