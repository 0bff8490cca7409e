package org.offprint.backup;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A backup that is read, line by line; gzip is seen and undone. */
public final class BackupLines implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TORN =
            "The backup is torn: it ends before its last line. Nothing was restored; fetch it again.";

    private final MappingIterator<JsonNode> lines;
    private final Header header;
    private long line = 1;

    /** Reads the first line. */
    public BackupLines(InputStream from) throws IOException {
        this.lines = JSON.readerFor(JsonNode.class)
                .readValues(JSON.getFactory().createParser(unpacked(new BufferedInputStream(from))));
        this.header = Header.of(next());
    }

    public Header header() {
        return header;
    }

    /** The next line; there has to be one. */
    JsonNode next() throws IOException {
        try {
            if (!lines.hasNextValue()) {
                throw new BadBackup(TORN);
            }
            JsonNode read = lines.nextValue();
            line++;
            return read;
        } catch (EOFException e) {
            throw new BadBackup(TORN);
        } catch (JacksonException e) {
            throw new BadBackup(
                    lines.getParser().isClosed() || e.getOriginalMessage().contains("end-of-input")
                            ? TORN
                            : "This is no backup of Offprint, or it was changed: line " + line
                                    + " is not JSON. Nothing was restored.");
        }
    }

    private static InputStream unpacked(BufferedInputStream from) throws IOException {
        from.mark(2);
        boolean packed = from.read() == 0x1f && from.read() == 0x8b;
        from.reset();
        return packed ? new GZIPInputStream(from) : from;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
