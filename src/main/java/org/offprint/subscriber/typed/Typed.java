package org.offprint.subscriber.typed;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What somebody typed, by field, whether it came as a form or as JSON. */
public record Typed(Map<String, List<String>> fields) {

    public static Typed form(MultivaluedMap<String, String> form) {
        return new Typed(Map.copyOf(form));
    }

    /** The properties of an object. A null is as good as absent, but ends a pause. */
    public static Typed json(JsonNode object) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        object.properties().forEach(property -> {
            if (!property.getValue().isNull()) {
                fields.put(property.getKey(), texts(property.getValue()));
            } else if (property.getKey().equals("pauseUntil")) {
                fields.put(property.getKey(), List.of());
            }
        });
        return new Typed(fields);
    }

    private static List<String> texts(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(Typed::text)
                        .toList()
                : List.of(text(value));
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** All values of a field. */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The first value of a field, stripped; empty when it is absent or blank. */
    public Optional<String> one(String field) {
        return all(field).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The lines of a field, over all its values. */
    public List<String> lines(String field) {
        return all(field).stream().flatMap(String::lines).toList();
    }
}
