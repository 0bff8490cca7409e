package org.offprint.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offprint.story.Mailbox;
import org.offprint.story.Office;

/** Whoever programs against the operator's API finds every call described; a test's own call is none of it. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class ApiDescriptionTest {

    @Test
    void every_call_of_the_operators_says_what_it_does_and_answers() {
        Map<String, Map<String, Object>> paths =
                Office.ask("/q/openapi?format=json").jsonPath().getMap("paths");
        List<String> silent = new ArrayList<>();
        int calls = 0;
        for (var path : paths.entrySet()) {
            for (var call : path.getValue().entrySet()) {
                if (path.getKey().startsWith("/api/admin")
                        && !path.getKey().endsWith("/guarded")
                        && call.getValue() instanceof Map<?, ?> described) {
                    calls++;
                    if (!isDescribed(described)) {
                        silent.add(call.getKey() + " " + path.getKey());
                    }
                }
            }
        }
        assertEquals(List.of(), silent);
        assertTrue(calls >= 20, "calls: " + calls);
    }

    @Test
    void no_page_is_in_the_description() {
        Map<String, Object> paths =
                Office.ask("/q/openapi?format=json").jsonPath().getMap("paths");
        assertEquals(
                List.of(),
                paths.keySet().stream()
                        .filter(path -> path.startsWith("/admin"))
                        .toList());
    }

    private static boolean isDescribed(Map<?, ?> call) {
        return call.get("summary") instanceof String summary
                && !summary.isBlank()
                && call.get("tags") instanceof List<?> tags
                && tags.equals(List.of("operator"))
                && call.get("responses") instanceof Map<?, ?> answers
                && answers.keySet().stream()
                        .anyMatch(status -> status.toString().startsWith("2"))
                && answers.values().stream()
                        .allMatch(
                                answer -> answer instanceof Map<?, ?> one && one.get("description") instanceof String);
    }
}
