package org.offprint.subscriber.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionConfigTest {

    @ParameterizedTest
    @CsvSource({
        "unconfirmed,1d,longer than 48 hours",
        "unconfirmed,48h,longer than 48 hours",
        "unconfirmed,PT-1H,longer than 48 hours",
        "departed,0s,longer than nothing",
        "departed,PT-1H,longer than nothing",
        "attempts,0s,longer than nothing",
        "editions,PT-1H,longer than 31 days",
        "editions,30d,longer than 31 days",
        "editions,31d,longer than 31 days"
    })
    void what_is_too_short_is_refused_with_its_name_and_a_remedy(String name, String value, String remedy) {
        String words = assertThrows(ConfigValidationException.class, () -> with(name, value))
                .getMessage();
        assertTrue(words.contains("offprint.retention." + name), words);
        assertTrue(words.contains(remedy), words);
    }

    @Test
    void what_is_long_enough_holds() {
        assertEquals(Duration.ofHours(49), with("unconfirmed", "49h").unconfirmed());
        assertEquals(Duration.ofSeconds(1), with("departed", "1s").departed());
        assertEquals(Duration.ofDays(7), with("departed", "1s").unconfirmed());
        assertEquals(Duration.ofDays(63), with("editions", "63d").editions());
    }

    private static RetentionConfig with(String name, String value) {
        return new SmallRyeConfigBuilder()
                .withMapping(RetentionConfig.class)
                .withDefaultValue("offprint.retention." + name, value)
                .build()
                .getConfigMapping(RetentionConfig.class);
    }
}
