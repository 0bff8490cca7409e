package org.offprint.source.hf;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.SourceType;
import org.offprint.source.Batch;
import org.offprint.source.Fetch;
import org.offprint.source.Fetched;
import org.offprint.source.Habits;
import org.offprint.source.Look;
import org.offprint.source.http.Answer;
import org.offprint.source.http.Cached;
import org.offprint.source.http.Outside;
import org.offprint.source.http.Unreadable;

/**
 * Reads the daily papers of Hugging Face, a day after the other: the last seven again each time, for their counts, and all
 * since the last success. Its mark is the last day that was read.
 */
@Singleton
class DailyFetch implements Fetch {

    private static final URI URL = URI.create("https://huggingface.co/api/daily_papers");
    private static final int COUNTED_DAYS = 7;
    /** In one part. */
    private static final int MOST_DAYS = 14;

    private static final int LIMIT = 50;
    private static final int MOST_PAGES = 100;

    private final Outside outside;

    DailyFetch(Outside outside) {
        this.outside = outside;
    }

    @Override
    public SourceType type() {
        return SourceType.HF_DAILY;
    }

    @Override
    public Habits habits() {
        return new Habits(URL, Duration.ofHours(3), Duration.ofSeconds(1), Duration.ofDays(5));
    }

    @Override
    public Fetched from(Look look) {
        LocalDate today = LocalDate.ofInstant(look.now(), ZoneOffset.UTC);
        LocalDate first = first(look.readUpTo(), today);
        LocalDate last = first.plusDays(MOST_DAYS - 1).isBefore(today) ? first.plusDays(MOST_DAYS - 1) : today;
        Batch batch = new Batch();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            look.progress().accept(day + ", until " + today + ": " + batch.size() + " papers so far");
            read(look, day, day.equals(today), batch);
        }
        return batch.upTo(new Fetched.Mark(last.toString(), Cached.NOTHING, batch.newest(), last.isBefore(today)));
    }

    private static LocalDate first(@Nullable String readUpTo, LocalDate today) {
        LocalDate counted = today.minusDays(COUNTED_DAYS - 1L);
        try {
            LocalDate read = readUpTo == null ? today : LocalDate.parse(readUpTo);
            return read.isBefore(counted) ? read : counted;
        } catch (DateTimeException notOurs) {
            return counted;
        }
    }

    private void read(Look look, LocalDate day, boolean isToday, Batch batch) {
        Set<String> seen = new HashSet<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            Answer answer = outside.get(
                    address(look.source().place(), day, page), look.source().terms(), Cached.NOTHING);
            if (answer.status() == 400 && isToday) {
                return; // that day has not begun there
            }
            if (!answer.ok()) {
                throw answer.refused();
            }
            if (DailyPage.read(
                            answer.body(), day + ", page " + page, look.source().name(), seen, batch)
                    == 0) {
                return;
            }
        }
        throw new Unreadable("The papers of " + day + " have more than " + MOST_PAGES + " pages.");
    }

    static URI address(URI url, LocalDate day, int page) {
        List<String> asked = List.of("date=" + day, "p=" + page, "limit=" + LIMIT);
        return URI.create(url + (url.getRawQuery() == null ? "?" : "&") + String.join("&", asked));
    }
}
