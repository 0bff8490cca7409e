package org.offprint.interest;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileLinesTest {

    @ParameterizedTest
    @MethodSource("org.offprint.interest.HostileLines#deathList")
    void the_death_list_gets_an_answer_in_words(String line) {
        answered(line);
    }

    @Test
    void ten_thousand_random_lines_get_an_answer_in_words() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            answered(HostileLines.random(random));
        }
    }

    private static void answered(String line) {
        String answer;
        try {
            answer = Expression.parse(line).readBack();
        } catch (BadExpression e) {
            answer = e.reason() + e.remedy();
        }
        assertFalse(answer.isBlank());
    }
}
