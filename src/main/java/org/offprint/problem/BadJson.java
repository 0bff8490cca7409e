package org.offprint.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.stream.Collectors;

/** Says where a body that should be JSON went wrong, in words that hold nothing of our own classes. */
final class BadJson {

    private BadJson() {}

    static Problem problem(JsonProcessingException wrong) {
        if (wrong.getCause() instanceof Refusal refusal) {
            return refusal.problem();
        }
        return Refusal.badInput(List.of(fault(wrong))).problem();
    }

    private static Fault fault(JsonProcessingException wrong) {
        String field = wrong instanceof JsonMappingException mapping ? field(mapping) : "";
        return field.isEmpty()
                ? new Fault("body", "The body is not the JSON that belongs here" + place(wrong) + ".", "Send it again.")
                : new Fault(field, "“" + field + "” has a value of the wrong kind" + place(wrong) + ".", "Correct it.");
    }

    private static String field(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() != null ? "." + step.getFieldName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String place(JsonProcessingException wrong) {
        JsonLocation at = wrong.getLocation();
        return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }
}
