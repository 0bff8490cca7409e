package org.offprint.front;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.problem.Fault;

/**
 * The page of a day, or of a search.
 *
 * @param heading what is shown
 * @param readBack what was understood of a search, empty for none
 * @param notice what the visitor should know first, null for nothing
 * @param form as it was sent
 * @param faults of the form
 * @param ways to other days and pages
 */
@CheckedTemplate(basePath = "front")
record PaperList(
        String heading,
        String readBack,
        @Nullable String notice,
        Form form,
        List<Fault> faults,
        List<PaperCard> cards,
        List<Way> ways)
        implements TemplateInstance {

    /** The search form; {@code day} is empty when it is about all days. */
    record Form(String q, String day, String sort, Set<String> faulty) {

        Form {
            faulty = Set.copyOf(faulty);
        }

        static Form of(String q, String day, PaperSort sort) {
            return new Form(q, day, sort.code(), Set.of());
        }

        /** The address of the start page with this search as its keywords. */
        public String subscribe() {
            return "/?keywords=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
        }

        /** The address of the feed of the same search, on whatever day; of all papers when nothing is searched for. */
        public String feed() {
            return q.isEmpty() ? "/feed.atom" : "/feed.atom?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
        }
    }

    /** A link, with its address and what it says. */
    record Way(String address, String text) {}
}
