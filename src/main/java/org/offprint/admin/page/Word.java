package org.offprint.admin.page;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** The name of a state as people read it, in templates: {@code {edition.state.word}} is “tried again”. */
@TemplateExtension
final class Word {

    private Word() {}

    static String word(Enum<?> one) {
        return word(one.name());
    }

    static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
