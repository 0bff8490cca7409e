package org.offprint.source.played;

import static org.offprint.source.played.Shapes.announceAtom;
import static org.offprint.source.played.Shapes.array;
import static org.offprint.source.played.Shapes.dailyItem;
import static org.offprint.source.played.Shapes.rss;
import static org.offprint.source.played.Shapes.rssItem;
import static org.offprint.source.played.Shapes.search;
import static org.offprint.source.played.Shapes.searchEntry;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.offprint.source.played.PlayedServer.Asked;
import org.offprint.source.played.PlayedServer.Reply;
import org.offprint.source.played.Shapes.Announced;

/** A month of papers as all places tell it, by the clock: four papers a weekday, two of them on the daily page, a post a week. */
public final class PlayedMonth {

    private static final int A_DAY = 4;
    private static final int RETRY_AFTER_SECONDS = 7_200;

    private final LocalDate first;
    private final LocalDate last;
    private final Clock clock;
    private Predicate<Instant> down = now -> false;
    private Predicate<Instant> stormy = now -> false;
    private Predicate<Instant> moved = now -> false;
    private Instant leaveAlone = Instant.MIN;
    private int impolite;

    public PlayedMonth(LocalDate first, LocalDate last, Clock clock) {
        this.first = first;
        this.last = last;
        this.clock = clock;
    }

    public PlayedMonth down(Predicate<Instant> when) {
        down = when;
        return this;
    }

    public PlayedMonth stormy(Predicate<Instant> when) {
        stormy = when;
        return this;
    }

    public PlayedMonth moved(Predicate<Instant> when) {
        moved = when;
        return this;
    }

    /** How often it was asked while it wanted to be left alone. */
    public int impolite() {
        return impolite;
    }

    /** The ids of all papers announced so far. */
    public List<String> announced() {
        return weekdays().flatMap(day -> ids(day).stream()).toList();
    }

    /** The titles of all posts so far. */
    public List<String> posted() {
        return wednesdays().map(day -> "Zorbel post of " + day).toList();
    }

    /** What the daily page says today of a paper of a day: one more vote each day. */
    public int upvotes(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, today()) + 1;
    }

    public static List<String> ids(LocalDate day) {
        return IntStream.range(0, A_DAY)
                .mapToObj(i -> "%02d%02d.8%02d%02d"
                        .formatted(day.getYear() % 100, day.getMonthValue(), day.getDayOfMonth(), i))
                .toList();
    }

    public synchronized Reply answer(Asked asked) {
        Instant now = clock.instant();
        impolite += now.isBefore(leaveAlone) ? 1 : 0;
        if (down.test(now)) {
            return Reply.of(500, "");
        }
        if (stormy.test(now)) {
            leaveAlone = now.plusSeconds(RETRY_AFTER_SECONDS);
            return Reply.of(429, "Rate exceeded.").with("Retry-After", "" + RETRY_AFTER_SECONDS);
        }
        return switch (asked.path()) {
            case "/daily" -> Reply.ok(daily(LocalDate.parse(asked.query().get("date")), asked.number("p")));
            case "/query" -> Reply.ok(query(asked.number("start"), asked.number("max_results")));
            case "/atom/cs.CL" -> Reply.ok(announceAtom("" + today(), announcements()));
            case "/feed" -> moved.test(now) ? Reply.of(301, "").with("Location", "/new") : feed(asked);
            case "/new" -> feed(asked);
            default -> Reply.of(404, "");
        };
    }

    private String daily(LocalDate day, int page) {
        boolean listed = page == 0 && isWeekday(day) && !day.isBefore(first) && !day.isAfter(today());
        return listed
                ? array(ids(day).stream()
                        .limit(2)
                        .map(id -> dailyItem(id, "Zorbel " + id, "" + day, upvotes(day), 0))
                        .toList())
                : "[]";
    }

    private String query(int start, int most) {
        List<String> all = new ArrayList<>(weekdays()
                .flatMap(day ->
                        ids(day).stream().map(id -> searchEntry(id, "Zorbel " + id, day.minusDays(1) + "T15:00:00Z")))
                .sorted(Comparator.reverseOrder())
                .toList());
        int from = Math.min(all.size(), start);
        return search(all.size(), start, all.subList(from, Math.min(all.size(), from + Math.min(50, most))));
    }

    private List<Announced> announcements() {
        return isWeekday(today())
                ? ids(today()).stream()
                        .map(id -> new Announced(id, "Zorbel " + id, "new"))
                        .toList()
                : List.of();
    }

    private Reply feed(Asked asked) {
        List<String> items = wednesdays()
                .map(day -> rssItem(
                        "post/" + day,
                        "Zorbel post of " + day,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                day.atTime(9, 0).atOffset(ZoneOffset.UTC))))
                .toList();
        String state = "\"" + items.size() + "\"";
        return state.equals(asked.headers().get("If-None-Match"))
                ? Reply.of(304, "")
                : Reply.ok(rss(items)).with("ETag", state).gzipped();
    }

    private Stream<LocalDate> weekdays() {
        LocalDate end = today().isBefore(last) ? today() : last;
        return first.datesUntil(end.plusDays(1)).filter(PlayedMonth::isWeekday);
    }

    private Stream<LocalDate> wednesdays() {
        return weekdays().filter(day -> day.getDayOfWeek() == DayOfWeek.WEDNESDAY);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
