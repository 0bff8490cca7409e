package org.offprint.source.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchConfigTest {

    @ParameterizedTest
    @ValueSource(strings = {"91s", "10m", "1h", "0s", "PT-1S"})
    void what_outlives_a_turn_or_is_nothing_is_refused_with_its_name_and_a_remedy(String value) {
        String words =
                assertThrows(ConfigValidationException.class, () -> with(value)).getMessage();
        assertTrue(words.contains("offprint.fetch.patience"), words);
        assertTrue(words.contains("longer than nothing and at most 90 seconds"), words);
    }

    @Test
    void what_is_short_enough_holds() {
        assertEquals(Duration.ofSeconds(90), with("90s").patience());
        assertEquals(Duration.ofSeconds(1), with("1s").patience());
    }

    @Test
    void the_longest_request_ends_while_its_turn_lasts() {
        assertTrue(WithinTurn.MOST.compareTo(TakeTurn.LEASE) < 0);
    }

    private static FetchConfig with(String value) {
        return new SmallRyeConfigBuilder()
                .withMapping(FetchConfig.class)
                .withDefaultValue("offprint.fetch.patience", value)
                .build()
                .getConfigMapping(FetchConfig.class);
    }
}
