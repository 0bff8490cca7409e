package org.offprint.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What the HTTP layer declines before any of our pages is asked. */
final class Declined {

    private Declined() {}

    static Problem problem(WebApplicationException declined, ContainerRequestContext request) {
        if (declined.getCause() instanceof JsonProcessingException wrong) {
            return BadJson.problem(wrong);
        }
        int status = declined.getResponse().getStatus();
        return isBadParameter(declined, request)
                ? Problem.of(400, "Bad input", detail(400), List.of())
                : Problem.of(status, title(status), detail(status), List.of());
    }

    /** Jakarta REST answers 404 to a query parameter that is no number, say: that would send people the wrong way. */
    private static boolean isBadParameter(WebApplicationException declined, ContainerRequestContext request) {
        return declined instanceof NotFoundException
                && declined.getCause() != null
                && request.getUriInfo().getRequestUri().getRawQuery() != null;
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Declined" : known.getReasonPhrase();
    }

    private static String detail(int status) {
        return switch (status) {
            case 400 -> "A parameter has a value that cannot be read. Look the parameters up in /q/openapi.";
            case 401, 403 -> "This is not open to everybody.";
            case 404 -> "There is nothing at this address. It may be mistyped, or the link has ended.";
            case 405 -> "This address does not take this method. What it takes is in /q/openapi.";
            case 406 -> "This address has nothing in the form that was asked for. Ask for another Accept.";
            case 413 -> "The body is too large. Send it in parts.";
            case 415 -> "This address does not read this Content-Type. The paths and types are in /q/openapi.";
            default ->
                status < 500
                        ? "The request cannot be answered as it is."
                        : "It cannot be answered now. Try again later.";
        };
    }
}
