package org.offprint.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An expected no. It carries its answer and has no stack trace; anything else that is thrown is a bug. */
public final class Refusal extends RuntimeException {

    private final Problem problem;
    private final @Nullable Duration retryAfter;

    private Refusal(Problem problem, @Nullable Duration retryAfter) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    /** One or more inputs are wrong: 400. */
    public static Refusal badInput(List<Fault> errors) {
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("bad input without a fault");
        }
        String detail = errors.size() == 1
                ? errors.get(0).reason() + " " + errors.get(0).remedy()
                : errors.size() + " inputs need another look.";
        return new Refusal(Problem.of(400, "Bad input", detail, errors), null);
    }

    /** One input is wrong: 400. */
    public static Refusal badInput(String field, String reason, String remedy) {
        return badInput(List.of(new Fault(field, reason, remedy)));
    }

    /** A body did not come in whole: 400. Nobody may be left to hear it. */
    public static Refusal brokenOff(String detail) {
        return new Refusal(Problem.of(400, "Bad input", detail, List.of()), null);
    }

    /** A body is larger than any that is taken here: 413. */
    public static Refusal tooLarge(String detail) {
        return new Refusal(Problem.of(413, "Request Entity Too Large", detail, List.of()), null);
    }

    /** There is no such thing, or the link is no longer good: 404. Says the same for every cause. */
    public static Refusal notFound(String detail) {
        return new Refusal(Problem.of(404, "Not found", detail, List.of()), null);
    }

    /** Not from here, or not by this caller: 403. */
    public static Refusal forbidden(String detail) {
        return new Refusal(Problem.of(403, "Forbidden", detail, List.of()), null);
    }

    /** The state of things does not allow it: 409. */
    public static Refusal conflict(String detail) {
        return new Refusal(Problem.of(409, "Conflict", detail, List.of()), null);
    }

    /** Too many from one network: 429 with {@code Retry-After}. */
    public static Refusal tooMany(String detail, Duration retryAfter) {
        return new Refusal(Problem.of(429, "Too many requests", detail, List.of()), retryAfter);
    }

    /** An outside place that is needed does not answer as it should: 502. */
    public static Refusal unavailable(String detail) {
        return new Refusal(Problem.of(502, "Bad gateway", detail, List.of()), null);
    }

    public Problem problem() {
        return problem;
    }

    /** How long to wait before trying again, for the {@code Retry-After} header. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
