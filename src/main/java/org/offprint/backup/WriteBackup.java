package org.offprint.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a whole store as lines of JSON: a header; for each table a line with its columns and a line for each row; the
 * sequences; and a last line with the counts, by which a torn copy is known. Page by page, so that memory does not grow
 * with the store, and all as it was at one moment, whoever writes meanwhile.
 */
public final class WriteBackup {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Connection store;
    private final JsonGenerator out;

    private WriteBackup(Connection store, JsonGenerator out) {
        this.store = store;
        this.out = out;
    }

    /**
     * Writes all of it and leaves the stream open. What the connection had begun is rolled back.
     *
     * @param version the application's
     */
    public static void write(Connection store, OutputStream to, String version, Instant now)
            throws SQLException, IOException {
        Stores.holdStill(store);
        try (JsonGenerator out = JSON.createGenerator(to)) {
            out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            new WriteBackup(store, out).all(new Header(version, Stores.schema(store), now, Stores.fingerprint(store)));
            out.writeRaw('\n');
        } finally {
            store.rollback();
        }
    }

    private void all(Header header) throws IOException, SQLException {
        out.writePOJO(header.fields());
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Table table : new StoreTables(store).inOrder()) {
            counts.put(table.name(), table(table));
        }
        Map<String, Long> sequences = new Sequences(store).positions();
        for (Map.Entry<String, Long> sequence : sequences.entrySet()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("sequence", sequence.getKey());
            line.put("at", sequence.getValue());
            out.writePOJO(line);
        }
        out.writePOJO(Map.of("end", counts));
    }

    private long table(Table table) throws IOException, SQLException {
        Map<String, Object> title = new LinkedHashMap<>();
        title.put("table", table.name());
        title.put("columns", table.columnNames());
        out.writePOJO(title);
        long rows = 0;
        try (TablePages pages = new TablePages(store, table)) {
            while (pages.next()) {
                row(pages.row());
                rows++;
            }
        }
        return rows;
    }

    private void row(Object[] values) throws IOException {
        out.writeStartArray();
        for (Object value : values) {
            ColumnType.write(out, value);
        }
        out.writeEndArray();
    }
}
