package org.offprint.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.problem.Fault;
import org.offprint.problem.Refusal;

class InterestsTest {

    @Test
    void gives_lines_back_as_typed() {
        Interests interests = Interests.parse(List.of("LoRA", "", " diffusion  models ", "- survey", "LoRA", "  "));
        assertEquals(List.of("LoRA", "diffusion models", "-survey"), interests.lines());
        assertEquals(
                List.of("papers with “LoRA”", "papers with “diffusion models”", "never papers with “survey”"),
                interests.readBack());
    }

    @Test
    void an_excluding_line_holds_plus_and_no_further_minus() {
        assertEquals(
                List.of("never papers with “survey” and “medical”"),
                Interests.parse(List.of("-survey + medical")).readBack());
        assertEquals(
                "Line 1, “-survey -medical”, character 9: A line that starts with - holds no further -.",
                faults("-survey -medical").get(0).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"–survey", "—survey", "−survey", "‑survey", "－survey"})
    void aPastedDashExcludesAsAMinusDoes(String line) {
        Interests interests = Interests.parse(List.of("agents", line));
        assertEquals(List.of("agents", "-survey"), interests.lines());
        assertEquals("never papers with “survey”", interests.readBack().get(1));
    }

    @Test
    void aDashByItselfIsPunctuation() {
        assertEquals(
                List.of("papers with “– diffusion models”"),
                Interests.parse(List.of("– diffusion models")).readBack());
    }

    @Test
    void reports_every_bad_line_by_number_and_place() {
        List<Fault> faults = faults("LoRA", "\"open", "", "agents +");
        assertEquals(2, faults.size());
        assertEquals("keywords", faults.get(0).field());
        assertTrue(
                faults.get(0).reason().startsWith("Line 2, “\"open”, character 1: "),
                faults.get(0).reason());
        assertTrue(
                faults.get(1).reason().startsWith("Line 4, “agents +”, character 8: "),
                faults.get(1).reason());
    }

    @Test
    void takes_twenty_lines_and_no_more() {
        List<String> twenty = IntStream.range(0, 20).mapToObj(i -> "topic " + i).toList();
        assertEquals(twenty, Interests.parse(twenty).lines());
        List<Fault> faults =
                faults(IntStream.range(0, 21).mapToObj(i -> "topic " + i).toArray(String[]::new));
        assertEquals("There are 21 lines.", faults.get(0).reason());
    }

    @Test
    void shows_only_the_beginning_of_an_endless_line() {
        assertTrue(faults("x".repeat(1_000_000)).get(0).reason().length() < 250);
    }

    private static List<Fault> faults(String... lines) {
        return assertThrows(Refusal.class, () -> Interests.parse(List.of(lines)))
                .problem()
                .errors();
    }
}
