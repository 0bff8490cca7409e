package org.offprint.front.form;

import io.quarkus.qute.TemplateData;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.problem.Fault;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.Subscription;
import org.offprint.subscriber.Wish;
import org.offprint.subscriber.typed.Days;
import org.offprint.subscriber.typed.Typed;

/**
 * A form as it is shown: what stands in its fields, and what is wrong with it.
 *
 * @param values by field
 * @param days the names of the days that are ticked
 * @param faults in the order of the fields
 */
@TemplateData
public record FormView(Map<String, String> values, Set<String> days, List<Fault> faults) {

    private static final int HOURS = 24;

    /** One choice of several. */
    @TemplateData
    public record Choice(String value, String label, boolean chosen) {}

    public static FormView of(Wish wish) {
        Map<String, String> values = new HashMap<>();
        values.put("keywords", String.join("\n", wish.interests().lines()));
        values.put("hour", String.valueOf(wish.cadence().hour()));
        values.put("zone", wish.cadence().zone().getId());
        values.put("maxPapers", String.valueOf(wish.maxPapers()));
        values.put("detail", wish.detail().name().toLowerCase(Locale.ROOT));
        values.put("whenEmpty", wish.whenEmpty().name().toLowerCase(Locale.ROOT));
        values.put("popularity", String.valueOf(wish.popularity()));
        return new FormView(values, Set.copyOf(Days.names(wish.cadence().days())), List.of());
    }

    public static FormView of(Subscription subscription) {
        return of(subscription.wish())
                .with("pauseUntil", subscription.pausedUntil())
                .with("afterPause", subscription.afterPause().name().toLowerCase(Locale.ROOT));
    }

    /** The same with one more value. */
    public FormView with(String field, @Nullable Object value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(field, value == null ? "" : value.toString());
        return new FormView(more, days, faults);
    }

    /** The same with what was typed in place of what stood there, and with its faults. */
    public FormView typed(Typed typed, List<Fault> found) {
        Map<String, String> kept = new HashMap<>(values);
        typed.fields().forEach((field, texts) -> kept.put(field, String.join("\n", texts)));
        Set<String> ticked = new HashSet<>();
        typed.all("days").forEach(day -> Days.read(day).forEach(meant -> ticked.add(Days.name(meant))));
        return new FormView(kept, typed.has("days") ? ticked : days, List.copyOf(found));
    }

    /** As {@link #typed(Typed, List)}; throws a refusal again that is about no field, for a form could not tell why. */
    public FormView refused(Typed typed, Refusal bad) {
        if (bad.problem().errors().isEmpty()) {
            throw bad;
        }
        return typed(typed, bad.problem().errors());
    }

    /** What stands in a field. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong with a field. */
    public List<Fault> faultsOf(String field) {
        return faults.stream().filter(fault -> fault.field().equals(field)).toList();
    }

    public boolean faulty(String field) {
        return !faultsOf(field).isEmpty();
    }

    /** How many fields need another look. */
    public long faultyFields() {
        return faults.stream().map(Fault::field).distinct().count();
    }

    public List<Choice> week() {
        return List.of(DayOfWeek.values()).stream()
                .map(day -> new Choice(
                        Days.name(day),
                        day.name().charAt(0) + Days.name(day).substring(1),
                        days.contains(Days.name(day))))
                .toList();
    }

    public List<Choice> details() {
        return choices(
                "detail",
                Map.entry("titles", "the title"),
                Map.entry("short", "title and a few sentences"),
                Map.entry("full", "title and whole abstract"));
    }

    public List<Choice> empties() {
        return choices(
                "whenEmpty",
                Map.entry("skip", "send nothing"),
                Map.entry("note", "say so in a short mail"),
                Map.entry("trending", "send the trending papers"));
    }

    public List<Choice> afterPauses() {
        return choices("afterPause", Map.entry("best", "the best of the pause"), Map.entry("fresh", "a fresh start"));
    }

    public List<Choice> hours() {
        return choices(
                "hour",
                IntStream.range(0, HOURS)
                        .mapToObj(hour -> Map.entry(String.valueOf(hour), String.format(Locale.ROOT, "%02d:00", hour)))
                        .toList());
    }

    @SafeVarargs
    private List<Choice> choices(String field, Map.Entry<String, String>... labels) {
        return choices(field, List.of(labels));
    }

    /** A value that is no choice stands behind them as it was typed. */
    private List<Choice> choices(String field, List<Map.Entry<String, String>> labels) {
        String chosen = value(field).strip();
        Stream<Choice> known = labels.stream()
                .map(label -> new Choice(
                        label.getKey(), label.getValue(), label.getKey().equals(chosen)));
        boolean odd = !chosen.isEmpty()
                && labels.stream().noneMatch(label -> label.getKey().equals(chosen));
        return Stream.concat(known, odd ? Stream.of(new Choice(chosen, chosen, true)) : Stream.of())
                .toList();
    }
}
