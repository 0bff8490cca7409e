package org.offprint.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.offprint.story.Mailbox;

/**
 * Every page and mail, light and dark, wide and on a phone: no barrier that axe finds, nothing to scroll sideways, nothing
 * from another host, nothing that the page's policy forbids. Pictures and sources stay in {@code target/pages} and
 * {@code target/mails}.
 */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class EveryPageInChromium {

    private final Chromium chromium = new Chromium();

    @Inject
    EverySight everySight;

    @TestHTTPResource
    URI site;

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void no_page_and_no_mail_has_a_barrier_or_asks_another_host() {
        assertEquals(List.of(), Inspection.of(everySight.all(), chromium, site));
    }
}
