package org.offprint.outbox.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.setting.StartRefused;

class SenderTest {

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "Offprint", "digest@", "Lab <digest@example.org", "a@example.org\u0007"})
    void whatIsNoSenderStopsTheStartInWords(String setting) {
        StartRefused refused = assertThrows(StartRefused.class, () -> Sender.parse(setting));
        assertTrue(refused.getMessage().contains("OFFPRINT_MAIL_FROM"), refused.getMessage());
        assertTrue(refused.getMessage().endsWith(Sender.REMEDY), refused.getMessage());
        assertTrue(Sender.trouble(setting).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"digest@example.org", "Zoë’s lab <digest@example.org>"})
    void anAddressIsGoodWithAndWithoutAName(String setting) {
        assertEquals(Optional.empty(), Sender.trouble(setting));
        assertEquals("digest@example.org", Sender.parse(setting).getAddress());
    }
}
