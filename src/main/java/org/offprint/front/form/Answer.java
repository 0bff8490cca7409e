package org.offprint.front.form;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A page as an HTTP answer. */
public final class Answer {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private Answer() {}

    public static Response ok(TemplateInstance page) {
        return of(200, page);
    }

    public static Response of(int status, TemplateInstance page) {
        return Response.status(status).type(HTML).entity(page.render()).build();
    }
}
