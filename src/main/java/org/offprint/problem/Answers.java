package org.offprint.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** A Problem in the form that suits who asked: JSON for programs, a page for people. */
final class Answers {

    private static final String PROBLEM_JSON = "application/problem+json";

    private Answers() {}

    @CheckedTemplate(basePath = "problem")
    record problem(Problem problem) implements TemplateInstance {}

    static Response.ResponseBuilder to(ContainerRequestContext request, Problem problem) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return isProgram(request)
                ? answer.type(PROBLEM_JSON).entity(problem)
                : answer.type("text/html;charset=UTF-8").entity(new problem(problem).render());
    }

    private static boolean isProgram(ContainerRequestContext request) {
        String accept = String.join(",", request.getHeaders().getOrDefault(HttpHeaders.ACCEPT, List.of()))
                .toLowerCase(Locale.ROOT);
        return request.getUriInfo().getPath().startsWith("/api/")
                || (accept.contains("json") && !accept.contains("html"));
    }
}
