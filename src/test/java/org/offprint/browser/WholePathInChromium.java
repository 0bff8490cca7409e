package org.offprint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offprint.outbox.DeliverLetters;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;

/** From the start page to the last mail. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class WholePathInChromium {

    private final Chromium chromium = new Chromium();
    private final String address = "browser-" + UUID.randomUUID() + "@example.org";

    @Inject
    Shelf shelf;

    @Inject
    DeliverLetters letters;

    @Inject
    TurnedClock clock;

    @TestHTTPResource
    URI site;

    @BeforeEach
    void papers() {
        clock.turnTo("2026-06-01T12:00:00Z");
        shelf.papersAbout("nephoscope reading", clock.instant());
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"WIDE", "PHONE", "WITHOUT_SCRIPT", "PHONE_WITHOUT_SCRIPT"})
    void from_the_start_page_to_the_last_mail(Look look) {
        try (Visit visit = chromium.visit(site, look)) {
            Page page = visit.page;
            visit.open("/");
            page.fill("#email", address);
            page.fill("#keywords", "nephoscope reading\n-survey");
            if (!look.script) {
                page.click("#try");
            }
            assertThat(page.locator("#forecast mark").first()).hasText("nephoscope reading");
            assertThat(page.locator("#email")).hasValue(address);
            if (look.script) {
                assertThat(page.locator("#zone")).hasValue("America/Halifax");
            } else {
                page.fill("#zone", "America/Halifax");
            }
            clock.forward(Duration.ofSeconds(5));
            page.click(".when button");
            assertThat(page.locator("h1")).hasText("Check your mail");

            visit.open(mail().link("/confirm/"));
            page.click("main button");
            assertThat(page.locator("h1")).hasText("You are in");
            assertThat(page.locator("main")).containsText("at 07:00 (America/Halifax)");

            page.click("text=Change keywords, days or hour");
            assertThat(page.locator("#keywords")).hasValue("nephoscope reading\n-survey");
            page.selectOption("#hour", "21");
            page.click("#foretell");
            assertThat(page.locator("#tomorrow")).containsText("10 papers, and 2 more");
            page.click("button:text-is('Save')");
            assertThat(page.locator(".done")).containsText("at 21:00 (America/Halifax)");

            visit.open(mail().link("/unsubscribe/"));
            page.click("main button");
            assertThat(page.locator("h1")).hasText("You have left");
            assertEquals(List.of(), visit.complaints());
        }
        assertEquals("You have left", mail().subject());
    }

    @Test
    void by_the_keyboard_alone() {
        try (Visit visit = chromium.visit(site, Look.WIDE)) {
            Page page = visit.page;
            visit.open("/");
            page.keyboard().press("Tab");
            assertTrue((boolean) page.evaluate("document.activeElement.className === 'skip'"));
            page.keyboard().press("Enter");
            visit.tabTo("#email");
            page.keyboard().type(address);
            visit.tabTo("#keywords");
            page.keyboard().type("nephoscope reading");
            assertThat(page.locator("#forecast mark").first()).hasText("nephoscope reading");
            visit.tabTo(".days input[value=sun]");
            page.keyboard().press("Space");
            visit.tabTo("#hour");
            page.keyboard().type("09");
            visit.tabTo(".when button");
            clock.forward(Duration.ofSeconds(5));
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Check your mail");

            visit.open(mail().link("/confirm/"));
            visit.tabTo("main button");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("You are in");
            visit.tabTo("main a[href^='/preferences/']");
            page.keyboard().press("Enter");
            assertThat(page.locator(".days input[value=sun]")).not().isChecked();
            assertThat(page.locator("#hour")).hasValue("9");
            visit.tabTo("#maxPapers");
            page.keyboard().press("ControlOrMeta+A");
            page.keyboard().type("5");
            page.keyboard().press("Enter");
            assertThat(page.locator(".done")).containsText("Saved.");
            assertThat(page.locator("#maxPapers")).hasValue("5");
            visit.tabTo("a.leave");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Leave Offprint?");
            visit.tabTo("main button");
            page.keyboard().press("Space");
            assertThat(page.locator("h1")).hasText("You have left");
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void enter_in_the_address_subscribes_and_does_not_preview() {
        try (Visit visit = chromium.visit(site, Look.WITHOUT_SCRIPT)) {
            visit.open("/");
            clock.forward(Duration.ofSeconds(5));
            visit.page.fill("#email", address);
            visit.page.press("#email", "Enter");
            assertThat(visit.page.locator("h1")).hasText("Check your mail");
        }
    }

    @Test
    void a_papers_page_fills_the_form() {
        try (Visit visit = chromium.visit(site, Look.WIDE)) {
            visit.open("/papers?q=nephoscope+reading");
            visit.page.click(".paper a");
            visit.page.click("text=Mail me papers like this");
            assertTrue(visit.page.inputValue("#keywords").contains("nephoscope reading"));
            assertThat(visit.page.locator("#forecast mark").first()).isVisible();
            assertEquals(List.of(), visit.complaints());
        }
    }

    private Mailbox.Letter mail() {
        letters.deliver();
        return Mailbox.latest(address);
    }
}
