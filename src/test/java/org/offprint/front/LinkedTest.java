package org.offprint.front;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LinkedTest {

    @Test
    void an_address_ends_before_the_signs_of_its_sentence() {
        assertEquals(List.of("https://example.org/a"), addresses("Code: https://example.org/a."));
        assertEquals(List.of("https://example.org/a"), addresses("Code (at https://example.org/a)."));
        assertEquals(List.of("https://example.org/a_(b)"), addresses("See https://example.org/a_(b)."));
        assertEquals(List.of("http://example.org"), addresses("{\\url{http://example.org}}"));
    }

    @Test
    void only_the_web_is_linked() {
        assertEquals(List.of(), addresses("javascript:alert(1) ftp://example.org https:// http://[x data:text/html,x"));
    }

    @Test
    void nothing_of_the_text_is_lost() {
        String text = "https://example.org and <b>https://example.org/?a=1&b=2</b> and https://";
        assertEquals(
                text, String.join("", Linked.of(text).stream().map(Linked::text).toList()));
        assertEquals(List.of("https://example.org", "https://example.org/?a=1&b=2"), addresses(text));
    }

    private static List<String> addresses(String text) {
        return Linked.of(text).stream()
                .map(Linked::href)
                .filter(Objects::nonNull)
                .toList();
    }
}
