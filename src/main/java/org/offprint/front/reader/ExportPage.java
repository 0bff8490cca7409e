package org.offprint.front.reader;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** All that is held about a reader, as JSON to keep; by a link with all powers. */
@Path("/preferences/{token}/export")
final class ExportPage {

    private final Account account;
    private final ExportAccount exportAccount;

    ExportPage(Account account, ExportAccount exportAccount) {
        this.account = account;
        this.exportAccount = exportAccount;
    }

    @GET
    public Response export(@PathParam("token") String token) {
        return Response.ok(exportAccount.export(account.owner(token).id()), MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"offprint.json\"")
                .build();
    }
}
