package org.offprint.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a request throws into its answer: never with a stack trace, never with what only we should know. */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    Response refused(Refusal refusal, ContainerRequestContext request) {
        Response.ResponseBuilder answer = Answers.to(request, refusal.problem());
        refusal.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds())));
        return answer.build();
    }

    @ServerExceptionMapper
    Response misread(MismatchedInputException wrong, ContainerRequestContext request) {
        return Answers.to(request, BadJson.problem(wrong)).build();
    }

    @ServerExceptionMapper
    Response declined(WebApplicationException declined, ContainerRequestContext request) {
        Response plain = declined.getResponse();
        if (plain.getStatus() < 400 || plain.hasEntity()) {
            return plain;
        }
        Response.ResponseBuilder answer = Answers.to(request, Declined.problem(declined, request));
        plain.getHeaders().forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return answer.build();
    }

    @ServerExceptionMapper
    Response broken(Throwable bug, ContainerRequestContext request, ResourceInfo place) {
        String incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.errorf(bug, "incident %s: %s %s", incident, request.getMethod(), name(place));
        String detail = "Something broke here, and the operator can find it in the log as incident " + incident
                + ". Nothing was changed; try again later.";
        return Answers.to(request, Problem.of(500, "Internal error", detail, List.of()))
                .build();
    }

    /** The method and not the address: that may hold a token. */
    private static String name(ResourceInfo place) {
        return place.getResourceMethod() == null
                ? "before any page"
                : place.getResourceClass().getSimpleName() + "."
                        + place.getResourceMethod().getName();
    }
}
