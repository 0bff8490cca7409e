package org.offprint.admin.csv;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.page.Html;
import org.offprint.admin.trail.Act;
import org.offprint.admin.trail.Thing;
import org.offprint.problem.Refusal;

/** Readers in and out as a table, and the whole store as a backup: what the API does, for people. */
@Path("/admin/import-export")
class ImportExportPage {

    /** Refused rows that the page shows; the API's answer has them all. */
    private static final int SHOWN = 500;

    private static final Duration AGAIN = Duration.ofSeconds(3);

    private final ImportSubscribers importSubscribers;
    private final Imports imports;

    ImportExportPage(ImportSubscribers importSubscribers, Imports imports) {
        this.importSubscribers = importSubscribers;
        this.imports = imports;
    }

    /**
     * @param report what became of the table that was just sent; null when none was
     * @param refused its first rows that were refused
     * @param fault why nothing of it was taken in; empty when something was
     */
    @CheckedTemplate(basePath = "admin")
    record ImportExport(
            List<Imports.Progress> running, @Nullable ImportReport report, List<RowVerdict> refused, String fault)
            implements TemplateInstance {}

    /** @param running the tables that are being taken in */
    @CheckedTemplate(basePath = "admin")
    record ImportProgress(List<Imports.Progress> running) implements TemplateInstance {}

    @GET
    public Response show() {
        return Html.ok(new ImportExport(imports.running(), null, List.of(), ""));
    }

    /** A page of its own: one that is loaded again would lose the file that is being chosen. */
    @GET
    @Path("/progress")
    public Response progress() {
        ImportProgress page = new ImportProgress(imports.running());
        return page.running().isEmpty() ? Html.ok(page) : Html.again(page, AGAIN);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Act(value = "import", of = Thing.READERS)
    public Response read(@RestForm("table") @Nullable FileUpload table) throws IOException {
        if (table == null || table.size() == 0) {
            return bad("Choose a file that is not empty.");
        }
        try {
            ImportReport report = importSubscribers.read(Table.read(Files.readAllBytes(table.uploadedFile())));
            List<RowVerdict> refused = report.items().stream()
                    .filter(row -> !row.isAccepted())
                    .limit(SHOWN)
                    .toList();
            return Html.ok(new ImportExport(imports.running(), report, refused, ""));
        } catch (Refusal refusal) {
            return bad(refusal.problem().detail());
        }
    }

    private Response bad(String fault) {
        return Html.bad(new ImportExport(imports.running(), null, List.of(), fault));
    }
}
