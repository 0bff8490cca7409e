package org.offprint.system.sweep;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepConfigTest {

    @ParameterizedTest
    @CsvSource({"trail,0s", "trail,PT-1H"})
    void what_keeps_nothing_is_refused_with_its_name_and_a_remedy(String name, String value) {
        String words = assertThrows(ConfigValidationException.class, () -> new SmallRyeConfigBuilder()
                        .withMapping(SweepConfig.class)
                        .withDefaultValue("offprint.retention." + name, value)
                        .build())
                .getMessage();
        assertTrue(words.contains("offprint.retention." + name), words);
        assertTrue(words.contains("longer than nothing"), words);
    }
}
