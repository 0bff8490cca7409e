package org.offprint.admin.overview;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.offprint.admin.CountAll;
import org.offprint.admin.Stats;
import org.offprint.admin.page.Version;
import org.offprint.admin.plot.Days;
import org.offprint.admin.plot.What;
import org.offprint.admin.watch.Pulse;
import org.offprint.source.ListSources;

/** Takes a look at everything. */
@Singleton
class Glance {

    private final CountAll countAll;
    private final Days days;
    private final Condition condition;
    private final ListSources listSources;
    private final Version version;

    Glance(CountAll countAll, Days days, Condition condition, ListSources listSources, Version version) {
        this.countAll = countAll;
        this.days = days;
        this.condition = condition;
        this.listSources = listSources;
        this.version = version;
    }

    Today take() {
        Stats stats = countAll.count();
        Pulse pulse = condition.pulse();
        Days.Table today = days.last(1);
        return new Today(
                today.days().get(0),
                condition.troubles(pulse),
                condition.mailServer(),
                condition.stoppedAt(),
                counts(today),
                stats.papers(),
                stats.readers(),
                stats.mails(),
                pulse.dueLag().toSeconds(),
                pulse.queueLag().toSeconds(),
                listSources.list(),
                version.words());
    }

    private static Map<String, Long> counts(Days.Table today) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (What what : What.values()) {
            counts.put(what.code(), today.of(what, 0));
        }
        return counts;
    }
}
