package org.offprint.digest.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.offprint.digest.mail.DigestView;

/** A digest inside of a feed, as HTML. */
@CheckedTemplate(basePath = "digest", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FeedEntry(DigestView digest) implements TemplateInstance {}
