package org.offprint.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    @ParameterizedTest
    @ValueSource(strings = {"X", "List-Id", "Feedback-ID", "x-2-a9"})
    void what_headers_are_called(String name) {
        assertEquals(
                Map.of(name, "a value"),
                mail("Subject", Map.of(name, "a value")).headers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-X", "2X", "X Y", "X:", "Ünsub", "X\r\nBcc", "X_Y"})
    void what_is_no_name_of_a_header_is_refused(String name) {
        assertThrows(IllegalArgumentException.class, () -> mail("Subject", Map.of(name, "a value")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: b", "a\nb", "a\rb", "a\0b", "a\u007fb", "a\u0085b"})
    void a_line_within_a_value_is_refused(String value) {
        assertThrows(IllegalArgumentException.class, () -> mail("Subject", Map.of("X", value)));
        assertThrows(IllegalArgumentException.class, () -> mail(value, Map.of()));
    }

    private static Mail mail(String subject, Map<String, String> headers) {
        return new Mail(
                new MailAddress("reader@example.org"), subject, "text", "<p>html</p>", "<1@example.org>", headers);
    }
}
