package org.offprint.digest.mail;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A sent digest in the browser, with all that is behind its "N more". */
@Path("/editions/{token}")
class EditionPage {

    private final ShowEdition showEdition;

    EditionPage(ShowEdition showEdition) {
        this.showEdition = showEdition;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance edition(@PathParam("token") String token) {
        return new EditionHtml(showEdition.show(token));
    }
}
