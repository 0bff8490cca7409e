package org.offprint.backup;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The first line of a backup.
 *
 * @param offprint the version that wrote it
 * @param schema how far its tables were migrated
 * @param at when it was begun: all in it is as it was then
 * @param secret the fingerprint of the secret that its links were signed with; empty when it never ran
 */
public record Header(String offprint, String schema, Instant at, String secret) {

    /** @throws BadBackup when it is none */
    static Header of(JsonNode line) {
        try {
            return new Header(
                    text(line, "offprint"),
                    text(line, "schema"),
                    Instant.parse(text(line, "at")),
                    text(line, "secret"));
        } catch (DateTimeParseException e) {
            throw new BadBackup("This is no backup of Offprint: its first line says no time.");
        }
    }

    private static String text(JsonNode line, String field) {
        if (!line.path(field).isTextual()) {
            throw new BadBackup("This is no backup of Offprint: its first line does not say “" + field + "”.");
        }
        return line.get(field).textValue();
    }

    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("offprint", offprint);
        fields.put("schema", schema);
        fields.put("at", at.toString());
        fields.put("secret", secret);
        return fields;
    }
}
