package org.offprint.source.hf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.offprint.source.Batch;
import org.offprint.source.http.Unreadable;
import org.offprint.source.json.JsonItems;

/** One page of the daily papers of a day. */
final class DailyPage {

    private DailyPage() {}

    /**
     * Takes its papers in; answers how many were not on an earlier page.
     *
     * @param seen the ids of the day's earlier pages; grows
     * @throws Unreadable when it is no page of papers
     */
    static int read(byte[] body, String where, String source, Set<String> seen, Batch batch) {
        JsonItems items = JsonItems.of(body);
        int fresh = 0;
        int number = 0;
        for (JsonNode node : items.all()) {
            DailyItem item = new DailyItem(node);
            String error = item.error();
            if (error != null) {
                throw new Unreadable("It says: " + error);
            }
            String id = item.id();
            String name = where + ", item " + ++number + (id == null ? "" : " (" + id + ")");
            if (seen.add(id == null ? name : id)) {
                fresh++;
                batch.saw(item.listedAt());
                batch.paper(name, () -> item.copy(source));
            }
        }
        if (items.cut()) {
            batch.broken(where, "There are more than " + JsonItems.MOST + " items; the rest was left out.");
        }
        return fresh;
    }
}
