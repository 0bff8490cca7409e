package org.offprint.source.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.offprint.source.http.Unreadable;

/**
 * An array of items, or one object, which counts as an array of one.
 *
 * @param all at most {@link #MOST}
 * @param cut whether there were more
 */
public record JsonItems(List<JsonNode> all, boolean cut) {

    /** In one document. */
    public static final int MOST = 5_000;

    private static final int MOST_TOKENS = 500_000;
    private static final int DEEPEST = 100;

    private static final ObjectMapper MAPPER = new ObjectMapper(factory());

    public JsonItems {
        all = List.copyOf(all);
    }

    /** @throws Unreadable when it is no JSON, neither array nor object, or more than any list of papers */
    public static JsonItems of(byte[] body) {
        try (JsonParser parser = MAPPER.createParser(body)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_ARRAY && first != JsonToken.START_OBJECT) {
                throw new Unreadable("The answer is no list of papers in JSON.");
            }
            return first == JsonToken.START_ARRAY ? array(parser) : new JsonItems(List.of(node(parser)), false);
        } catch (IOException e) {
            throw new Unreadable("The answer is no JSON, breaks off, or has too much in it.");
        }
    }

    private static JsonItems array(JsonParser parser) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (items.size() == MOST) {
                return new JsonItems(items, true);
            }
            items.add(node(parser));
        }
        return new JsonItems(items, false);
    }

    private static JsonNode node(JsonParser parser) throws IOException {
        return MAPPER.readTree(parser);
    }

    private static JsonFactory factory() {
        return new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxTokenCount(MOST_TOKENS)
                        .build())
                .build();
    }
}
