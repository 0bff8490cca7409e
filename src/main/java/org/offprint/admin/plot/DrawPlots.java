package org.offprint.admin.plot;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the plots of the last days. */
@Singleton
public class DrawPlots {

    private final Days days;

    DrawPlots(Days days) {
        this.days = days;
    }

    /** Mails sent and failed, readers who came and left, papers of each source. */
    public List<Plot> draw(int count) {
        Days.Table table = days.last(count);
        List<LocalDate> all = table.days();
        List<Plot> plots = new ArrayList<>();
        plots.add(Plot.of("Mails sent", all, table.sum(What.SENT).amounts()));
        plots.add(Plot.of("Mails failed or bounced", all, failed(table)));
        plots.add(Plot.of(
                "Readers who subscribed", all, table.sum(What.SUBSCRIBED).amounts()));
        plots.add(Plot.of("Readers who left", all, table.sum(What.LEFT).amounts()));
        List<Days.Row> sources = table.rows(What.PAPERS).toList();
        if (sources.isEmpty()) {
            plots.add(Plot.of("New papers", all, table.sum(What.PAPERS).amounts()));
        }
        sources.forEach(row -> plots.add(Plot.of("New papers of " + row.label(), all, row.amounts())));
        return plots;
    }

    private static List<Long> failed(Days.Table table) {
        List<Long> failed = new ArrayList<>();
        for (int day = 0; day < table.days().size(); day++) {
            failed.add(table.of(What.FAILED, day) + table.of(What.BOUNCED, day));
        }
        return failed;
    }
}
