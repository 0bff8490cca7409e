package org.offprint.subscriber.typed;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.letter.MailAddress;
import org.offprint.problem.Refusal;

class AdmissionTest {

    private static Admission admission(boolean open, String... domains) {
        return new Admission(new AdmissionConfig() {
            @Override
            public boolean open() {
                return open;
            }

            @Override
            public Optional<String> domains() {
                return domains.length == 0 ? Optional.empty() : Optional.of(String.join(",", domains));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "me@lab.example, true",
        "ME@LAB.EXAMPLE, true",
        "me@sub.lab.example, false",
        "me@evil-lab.example, false",
        "me@lab.example.evil.example, false",
        "me@a.below.example, true",
        "me@a.b.below.example, true",
        "me@below.example, false",
        "me@xbelow.example, false",
    })
    void admits_by_domain(String address, boolean admitted) {
        Admission some = admission(true, " Lab.example", "*.below.example");
        assertEquals(admitted, some.admits(new MailAddress(address)));
        FormReader form = new FormReader(new Typed(Map.of()));
        some.check(new MailAddress(address), form);
        if (admitted) {
            assertDoesNotThrow(form::check);
        } else {
            assertEquals(
                    "email",
                    assertThrows(Refusal.class, form::check)
                            .problem()
                            .errors()
                            .get(0)
                            .field());
        }
    }

    @Test
    void admits_everybody_unless_told_otherwise() {
        assertEquals(true, admission(true).admits(new MailAddress("any@where.example")));
        assertDoesNotThrow(() -> admission(true).refuseWhenClosed());
        assertEquals(
                403,
                assertThrows(Refusal.class, () -> admission(false).refuseWhenClosed())
                        .problem()
                        .status());
    }
}
