package org.offprint.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Response;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
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
        List<Sight> sights = everySight.all();
        List<String> found = new ArrayList<>();
        for (Look look : List.of(Look.WIDE, Look.WIDE_DARK, Look.PHONE, Look.PHONE_DARK)) {
            try (Visit visit = chromium.visit(site, look)) {
                sights.forEach(sight -> {
                    Response response = sight.open().apply(visit);
                    visit.barriers(sight.mail())
                            .forEach(barrier -> found.add(sight.name() + " " + look + ": " + barrier));
                    if (visit.overhang() > 0) {
                        found.add(sight.name() + " " + look + ": hangs over by " + visit.overhang());
                    }
                    visit.keep(sight, response, look);
                });
                visit.complaints().forEach(complaint -> found.add(look + ": " + complaint));
            }
        }
        System.out.printf("%d pages and mails in 4 looks: %d findings%n", sights.size(), found.size());
        assertEquals(List.of(), found);
    }
}
