package org.offprint.subscriber.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.letter.MailAddress;
import org.offprint.problem.Fault;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.Wish;

class FormReaderTest {

    private static final Wish STANDARD = Wish.standard(ZoneOffset.UTC);
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    @Test
    void what_is_absent_or_blank_is_as_it_was() {
        assertEquals(STANDARD, reader().wish(STANDARD));
        assertEquals(STANDARD, reader("hour", " ", "zone", "", "maxPapers", "").wish(STANDARD));
    }

    @Test
    void an_empty_field_of_keywords_means_none() {
        Wish wish = reader("keywords", "LoRA\r\n\r\nagents").wish(STANDARD);
        assertEquals(List.of("LoRA", "agents"), wish.interests().lines());
        assertEquals(List.of(), reader("keywords", "").wish(wish).interests().lines());
        assertEquals(wish, reader().wish(wish));
    }

    @ParameterizedTest
    @CsvSource({"daily,7", "weekdays,5", "WEEKDAYS,5", "mon,1", " Sun ,1"})
    void reads_days(String typed, int count) {
        assertEquals(
                count, reader("days", typed).wish(STANDARD).cadence().days().size());
    }

    @Test
    void adds_up_repeated_days() {
        FormReader form = new FormReader(new Typed(Map.of("days", List.of("", "mon", "fri"))));
        assertEquals(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                form.wish(STANDARD).cadence().days());
    }

    @ParameterizedTest
    @CsvSource({"europe/berlin,Europe/Berlin", "America/New York,America/New_York", "utc,UTC", "Etc/GMT+5,Etc/GMT+5"})
    void reads_zones_in_any_case(String typed, String zone) {
        assertEquals(
                ZoneId.of(zone), reader("zone", typed).wish(STANDARD).cadence().zone());
    }

    @ParameterizedTest
    @CsvSource({
        "hour,24", "hour,-1", "hour,7.5", "hour,99999999999", "hour,seven", "zone,Mars/Olympus", "zone,+02:00",
        "days,someday", "days,''", "maxPapers,0", "maxPapers,51", "popularity,101", "detail,all", "whenEmpty,never",
        "keywords,\"open", "pauseUntil,2026-01-05", "pauseUntil,2027-02-01", "pauseUntil,soon"
    })
    void tells_the_field_at_fault(String field, String typed) {
        FormReader form = reader(field, typed);
        form.wish(STANDARD);
        form.pauseUntil(ZoneOffset.UTC, NOON);
        Refusal refusal = assertThrows(Refusal.class, form::check);
        assertEquals(
                List.of(field),
                refusal.problem().errors().stream().map(Fault::field).toList());
    }

    @Test
    void tells_all_faults_at_once() {
        FormReader form = reader("email", "x", "hour", "25", "zone", "Mars", "keywords", "\"open");
        form.email();
        form.wish(STANDARD);
        assertEquals(
                4, assertThrows(Refusal.class, form::check).problem().errors().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a@b", "a@@example.org", "a b@example.org", "a@example.org\r\nBcc: b@example.org"})
    void refuses_what_is_no_address(String typed) {
        FormReader form = reader("email", typed);
        assertEquals(Optional.empty(), form.email());
        assertThrows(Refusal.class, form::check);
    }

    @Test
    void reads_an_address_and_a_pause() {
        FormReader form = reader("email", " Reader@Example.ORG ", "pauseUntil", "2026-01-06");
        assertEquals(Optional.of(new MailAddress("reader@example.org")), form.email());
        assertEquals(LocalDate.parse("2026-01-06"), form.pauseUntil(ZoneOffset.UTC, NOON));
        assertNull(reader().pauseUntil(ZoneOffset.UTC, NOON));
        form.check();
    }

    private static FormReader reader(String... fields) {
        Map<String, List<String>> typed = new java.util.HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], List.of(fields[i + 1]));
        }
        return new FormReader(new Typed(typed));
    }
}
