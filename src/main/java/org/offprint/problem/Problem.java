package org.offprint.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A Problem as in RFC 9457, {@code application/problem+json}.
 *
 * @param type always {@code about:blank}: the status says what kind it is
 * @param title a few words, the same for every occurrence
 * @param status the HTTP status, 400 to 599
 * @param detail what happened and what to do, for a person
 * @param errors the fields at fault, empty when no single field is
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {

    public Problem {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("a Problem has a status from 400 to 599, not " + status);
        }
        errors = List.copyOf(errors);
    }

    static Problem of(int status, String title, String detail, List<Fault> errors) {
        return new Problem("about:blank", title, status, detail, errors);
    }
}
