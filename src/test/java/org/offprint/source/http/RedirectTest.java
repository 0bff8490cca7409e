package org.offprint.source.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedirectTest {

    @Test
    void to_another_path_or_from_http_to_https_of_one_host() {
        assertEquals("https://a.example/y", follow("https://a.example/x", "/y"));
        assertEquals(
                "https://a.example/y",
                follow("http://a.example/x", "https://A.example/y").replace("A.", "a."));
        assertEquals("http://a.example:81/y", follow("http://a.example:81/x", "http://a.example:81/y"));
    }

    @Test
    void never_to_another_host_port_or_scheme() {
        for (String to : List.of(
                "http://a.example/y",
                "https://b.example/y",
                "https://a.example:444/y",
                "https://u:p@a.example/y",
                "//b.example/y",
                "ftp://a.example/",
                "javascript:1",
                "https://",
                "http:// a",
                "")) {
            assertThrows(Unreadable.class, () -> follow("https://a.example/x", to), to);
        }
        assertThrows(Unreadable.class, () -> Redirect.follow(URI.create("https://a.example/x"), null));
        assertThrows(Unreadable.class, () -> follow("http://a.example:81/x", "https://a.example:443/y"));
    }

    private static String follow(String from, String to) {
        return Redirect.follow(URI.create(from), to).toString();
    }
}
