package org.offprint.admin.page;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text as a part of a page's address, in templates: {@code {q.inAddress}}. */
@TemplateExtension
final class InAddress {

    private InAddress() {}

    static String inAddress(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
