package org.offprint.admin.reader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.page.Choice;
import org.offprint.admin.page.Done;
import org.offprint.admin.page.Html;
import org.offprint.subscriber.Standing;

/** The search among readers. */
@Path("/admin/readers")
class ReadersPage {

    private static final int PAGE = 50;

    private final FindReaders findReaders;

    ReadersPage(FindReaders findReaders) {
        this.findReaders = findReaders;
    }

    /**
     * @param standing the chosen one; empty for all
     * @param next the id that the next page begins below; null when this is the last
     */
    @CheckedTemplate(basePath = "admin")
    record ReaderList(
            String q,
            String standing,
            List<String> standings,
            List<ReaderRow> rows,
            @Nullable Long next,
            String said) implements TemplateInstance {}

    @GET
    public Response find(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("standing") @Nullable String standing,
            @QueryParam("before") @DefaultValue("9223372036854775807") long before,
            @QueryParam("done") @Nullable String done) {
        Standing chosen = Choice.of(Standing.class, "standing", standing);
        List<ReaderRow> found = findReaders.find(q, chosen, before, PAGE + 1);
        List<ReaderRow> rows = found.subList(0, Math.min(PAGE, found.size()));
        return Html.ok(new ReaderList(
                q.strip(),
                chosen == null ? "" : chosen.name().toLowerCase(Locale.ROOT),
                Choice.names(Standing.class),
                rows,
                found.size() > PAGE ? rows.get(PAGE - 1).id() : null,
                Done.words(done)));
    }
}
