package org.offprint.admin.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** The answers of the operator's pages. No browser keeps them: addresses stand in them. */
public final class Html {

    private static final String UTF_8 = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final String NO_STORE = "no-store";

    private Html() {}

    public static Response ok(TemplateInstance page) {
        return answer(page).build();
    }

    /** A form with what is wrong in it. */
    public static Response bad(TemplateInstance page) {
        return answer(page).status(Response.Status.BAD_REQUEST).build();
    }

    /** A page that the browser loads again after a while, without any script. */
    public static Response again(TemplateInstance page, Duration after) {
        return answer(page).header("Refresh", after.toSeconds()).build();
    }

    /** Leads on to a page of this site, so that loading it again does nothing twice. */
    public static Response see(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    private static Response.ResponseBuilder answer(TemplateInstance page) {
        return Response.ok(page.render(), UTF_8).header(HttpHeaders.CACHE_CONTROL, NO_STORE);
    }
}
