package org.offprint.admin.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What listmonk keeps beside a subscriber: an object of JSON, whose properties with our columns' names are taken. */
final class ListmonkAttributes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ListmonkAttributes() {}

    /** Nothing where it is no object: then nothing in it was meant for us. */
    static Map<Column, String> read(String attributes) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        object(attributes).properties().forEach(property -> Column.named(property.getKey())
                .filter(column -> column != Column.EMAIL && column != Column.CONSENTED_AT)
                .ifPresent(column -> cells.put(column, text(property.getValue()))));
        return cells;
    }

    private static JsonNode object(String attributes) {
        try {
            return JSON.readTree(attributes);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }

    private static String text(JsonNode value) {
        List<String> parts = new ArrayList<>();
        value.forEach(part -> parts.add(part.asText()));
        return value.isArray() ? String.join(";", parts) : value.asText();
    }
}
