package org.offprint.admin;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.Copy;
import org.offprint.problem.Fault;
import org.offprint.problem.Refusal;

/** A JSON array of papers, each understood or refused on its own. */
final class Upload {

    private static final int MOST = 10_000;
    private static final String REMEDY =
            "Send a JSON array of papers, such as [{\"title\": \"…\", \"abstract\": \"…\"}].";

    private final List<Entry> entries;

    private Upload(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** A paper, or what is wrong with it. */
    record Entry(@Nullable Copy copy, @Nullable Fault fault) {}

    /** @throws Refusal when it is no array, or one of too many papers */
    static Upload read(InputStream body, ObjectMapper mapper) {
        JsonNode array = parse(body, mapper.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS));
        if (!array.isArray()) {
            throw Refusal.badInput("", "The body is no JSON array.", REMEDY);
        }
        if (array.size() > MOST) {
            throw Refusal.badInput(
                    "", "There are " + array.size() + " papers.", "Send " + MOST + " or fewer in one call.");
        }
        List<Entry> entries = new ArrayList<>();
        array.forEach(item -> entries.add(entry(item)));
        return new Upload(entries);
    }

    List<Entry> entries() {
        return entries;
    }

    List<Copy> copies() {
        List<Copy> copies = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.copy() != null) {
                copies.add(entry.copy());
            }
        }
        return copies;
    }

    private static Entry entry(JsonNode item) {
        try {
            return new Entry(new UploadedPaper(item).copy(), null);
        } catch (Refusal refusal) {
            return new Entry(null, refusal.problem().errors().get(0));
        }
    }

    private static JsonNode parse(InputStream body, ObjectReader reader) {
        try {
            JsonNode read = reader.readTree(body);
            return read;
        } catch (JacksonException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw Refusal.badInput("", "The body is not JSON" + place + ".", REMEDY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
