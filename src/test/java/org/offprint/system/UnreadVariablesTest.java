package org.offprint.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnreadVariablesTest {

    private final UnreadVariables unread = new UnreadVariables(List.of(Plain.class, Named.class));

    /** Settings with a name each. */
    @ConfigMapping(prefix = "offprint")
    interface Plain {
        String siteUrl();

        Inner inner();

        /** A group. */
        interface Inner {
            Optional<Integer> most();
        }
    }

    /** Settings by a name that the operator makes. */
    @ConfigMapping(prefix = "offprint.source")
    interface Named {
        @WithParentName
        Map<String, Entry> named();

        /** One of them. */
        interface Entry {
            String type();

            Optional<Boolean> allowPrivate();
        }
    }

    @Test
    void whatASettingReadsIsNotNamed() {
        assertEquals(
                Set.of(),
                unread.among(List.of(
                        "OFFPRINT_SITE_URL",
                        "OFFPRINT_INNER_MOST",
                        "OFFPRINT_SOURCE_HF_TYPE",
                        "OFFPRINT_SOURCE_HF2_ALLOW_PRIVATE",
                        "PATH")));
    }

    @Test
    void slipsOfThePenAreNamedInOrder() {
        assertEquals(
                List.of("OFFPRINT_SITEURL", "OFFPRINT_SOURCE_HF_TPYE", "OFFPRINT_SOURCE_TYPE"),
                List.copyOf(
                        unread.among(List.of("OFFPRINT_SOURCE_TYPE", "OFFPRINT_SITEURL", "OFFPRINT_SOURCE_HF_TPYE"))));
    }
}
