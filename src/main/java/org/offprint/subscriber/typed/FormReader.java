package org.offprint.subscriber.typed;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.Interests;
import org.offprint.letter.MailAddress;
import org.offprint.problem.Fault;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.AfterPause;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Choices;
import org.offprint.subscriber.Detail;
import org.offprint.subscriber.WhenEmpty;
import org.offprint.subscriber.Wish;

/** Reads the fields of forms and of JSON, all of them, so that every fault is told at once. For one thread. */
public final class FormReader {

    private static final int MOST_PAUSE_DAYS = 366;
    /** What somebody new may ask for. */
    private static final List<String> ASKED =
            List.of("email", "keywords", "days", "hour", "zone", "maxPapers", "detail", "whenEmpty", "popularity");

    private static final List<String> GIVEN =
            Stream.concat(ASKED.stream(), Stream.of("pauseUntil", "afterPause")).toList();
    /** And what a subscription shows, for it may be sent back as it was read. */
    private static final Set<String> KNOWN =
            Stream.concat(GIVEN.stream(), Stream.of("standing", "nextDigest")).collect(Collectors.toSet());

    private final Typed typed;
    private final List<Fault> faults = new ArrayList<>();

    public FormReader(Typed typed) {
        this.typed = typed;
    }

    /** The field {@code email}; empty only when it is at fault. */
    public Optional<MailAddress> email() {
        Optional<String> entered = typed.one("email");
        Optional<MailAddress> address = entered.flatMap(MailAddress::parse);
        if (entered.isEmpty()) {
            fault("email", "There is no mail address.", "Enter the one that mails shall go to.");
        } else if (address.isEmpty()) {
            fault("email", "This is not a mail address.", "Write it like name@example.org, without accents or quotes.");
        }
        return address;
    }

    /** What is asked for; each field that is absent is as in {@code base}. */
    public Wish wish(Wish base) {
        return new Wish(
                interests(base.interests()),
                new Cadence(
                        days(base.cadence().days()),
                        hour(base),
                        zone(base.cadence().zone())),
                number("maxPapers", 1, Choices.MOST_PAPERS, base.maxPapers()),
                oneOf("detail", Detail.values(), base.detail()),
                oneOf("whenEmpty", WhenEmpty.values(), base.whenEmpty()),
                number("popularity", 0, Choices.MOST_POPULARITY, base.popularity()));
    }

    /** The day until which a reader pauses, on the reader's clock; null for no pause. */
    @Nullable
    public LocalDate pauseUntil(ZoneId zone, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        Optional<LocalDate> until = typed.one("pauseUntil").flatMap(FormReader::date);
        boolean good = until.filter(today::isBefore)
                .filter(day -> !day.isAfter(today.plusDays(MOST_PAUSE_DAYS)))
                .isPresent();
        if (typed.one("pauseUntil").isPresent() && !good) {
            fault(
                    "pauseUntil",
                    "This is not a day within the next year.",
                    "Give the day on which digests begin again, such as " + today.plusDays(14) + ".");
        }
        return good ? until.get() : null;
    }

    /** What a reader comes back to after a pause. */
    public AfterPause afterPause(AfterPause base) {
        return oneOf("afterPause", AfterPause.values(), base);
    }

    /** Tells every property of a reader's JSON that nothing reads, so that no misspelt one is lost in silence. */
    public void onlyKnown() {
        only(KNOWN, GIVEN);
    }

    /** As {@link #onlyKnown}, of somebody new: there is no subscription yet that could pause. */
    public void onlyAsked() {
        only(Set.copyOf(ASKED), ASKED);
    }

    private void only(Set<String> known, List<String> told) {
        typed.fields().keySet().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> fault(field, "There is no such property.", "Use " + String.join(", ", told) + "."));
    }

    /** Tells a fault that the caller found. */
    public void fault(String field, String reason, String remedy) {
        faults.add(new Fault(field, reason, remedy));
    }

    /** Refuses with every fault that was found, if one was. */
    public void check() {
        if (!faults.isEmpty()) {
            throw Refusal.badInput(faults);
        }
    }

    private Interests interests(Interests base) {
        try {
            return typed.has("keywords") ? Interests.parse(typed.lines("keywords")) : base;
        } catch (Refusal bad) {
            faults.addAll(bad.problem().errors());
            return base;
        }
    }

    private Set<DayOfWeek> days(Set<DayOfWeek> base) {
        if (!typed.has("days")) {
            return base;
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String day : typed.all("days")) {
            Set<DayOfWeek> meant = Days.read(day);
            if (meant.isEmpty() && !day.isBlank()) {
                fault("days", "“" + day + "” is not a day.", "Use daily, weekdays, or any of " + Days.names() + ".");
            }
            days.addAll(meant);
        }
        if (days.isEmpty() && faults.stream().noneMatch(fault -> fault.field().equals("days"))) {
            fault("days", "There is no day on which to send.", "Choose one or more; to rest a while, pause instead.");
        }
        return days.isEmpty() ? base : days;
    }

    private int hour(Wish base) {
        return number("hour", 0, 23, base.cadence().hour());
    }

    private ZoneId zone(ZoneId base) {
        Optional<String> name = typed.one("zone");
        Optional<ZoneId> zone = name.flatMap(Zones::named);
        if (name.isPresent() && zone.isEmpty()) {
            fault(
                    "zone",
                    "“" + name.get() + "” is not a time zone.",
                    "Use a name such as Europe/Berlin, America/New_York or UTC.");
        }
        return zone.orElse(base);
    }

    private int number(String field, int least, int most, int base) {
        Optional<String> entered = typed.one(field);
        Optional<Integer> number = entered.filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(value -> value >= least && value <= most);
        if (entered.isPresent() && number.isEmpty()) {
            fault(field, "This is not a whole number from " + least + " to " + most + ".", "Give one that is.");
        }
        return number.orElse(base);
    }

    private <E extends Enum<E>> E oneOf(String field, E[] values, E base) {
        Optional<String> name = typed.one(field);
        Optional<E> value = name.flatMap(entered -> Arrays.stream(values)
                .filter(each -> each.name().equalsIgnoreCase(entered))
                .findFirst());
        if (name.isPresent() && value.isEmpty()) {
            String names = Arrays.stream(values)
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            fault(field, "There is no such choice.", "Use one of " + names + ".");
        }
        return value.orElse(base);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
