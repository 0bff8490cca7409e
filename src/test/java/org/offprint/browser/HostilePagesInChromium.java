package org.offprint.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.offprint.outbox.DeliverLetters;
import org.offprint.paper.AddPapers;
import org.offprint.paper.Copy;
import org.offprint.paper.Draft;
import org.offprint.paper.Origin;
import org.offprint.paper.SourceType;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.story.Visitor;

/** Scripts in papers and keywords, and pages of others that send our forms. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class HostilePagesInChromium {

    private static final List<String> PAYLOADS = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(2)>",
            "\"><svg onload=alert(3)>",
            "'\"--></textarea><script>alert(4)</script>",
            "</title><script>alert(5)</script>",
            "javascript:alert(6)",
            "{inject:site} {alert(7)}",
            "&lt;script&gt;alert(8)&lt;/script&gt;",
            "<iframe srcdoc='<script>parent.alert(9)</script>'>",
            "<a href=javascript:alert(10)>x</a>",
            "`${alert(11)}`",
            "<math><mi//xlink:href=\"data:x,<script>alert(12)</script>\">",
            "\u2028alert(13)\u2028",
            "<details open ontoggle=alert(14)>");

    private final Chromium chromium = new Chromium();

    @Inject
    AddPapers addPapers;

    @Inject
    DeliverLetters letters;

    @Inject
    TurnedClock clock;

    @TestHTTPResource
    URI site;

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void no_script_of_a_paper_or_of_a_keyword_runs_even_without_the_pages_policy() {
        clock.turnTo("2026-06-15T12:00:00Z");
        PAYLOADS.forEach(payload -> QuarkusTransaction.requiringNew()
                .run(() -> addPapers.add(
                        List.of(new Copy(
                                new Origin(SourceType.UPLOAD, "hostile", payload),
                                new Draft("Xerography " + payload, "Abstract of xerography " + payload)
                                        .authors(List.of(payload))
                                        .organisation(payload)
                                        .categories(List.of("x"))
                                        .facts())),
                        clock.instant())));
        try (Visit visit = chromium.visit(site, Look.WIDE, true)) {
            visit.open("/papers?q=xerography");
            visit.page.locator(".paper a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList()
                    .forEach(visit::open);
            for (String payload : PAYLOADS) {
                String typed = URLEncoder.encode(payload, StandardCharsets.UTF_8);
                visit.open("/?keywords=" + typed);
                visit.open("/preview?keywords=" + typed);
                visit.open("/papers?q=" + typed + "&day=" + typed + "&sort=" + typed);
                visit.open("/");
                visit.page.fill("#email", payload);
                visit.page.fill("#keywords", payload);
                visit.page.fill("#zone", payload);
                visit.page.waitForResponse(
                        answer -> answer.url().contains("/preview"),
                        () -> visit.page.locator("#keywords").pressSequentially(" x"));
                visit.page.click(".when button");
            }
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void keywords_of_a_reader_stay_text_on_every_page_of_theirs() {
        clock.turnTo("2026-06-22T12:00:00Z");
        Visitor reader = Visitor.somebody(letters);
        reader.joins("\"<script>alert(1)</script>\"", "<img src=x onerror=alert(2)>");
        try (Visit visit = chromium.visit(site, Look.WIDE, true)) {
            visit.open(reader.accountLink());
            visit.page.click("#foretell");
            visit.page.waitForCondition(() -> visit.page.locator("#tomorrow h2").count() > 0);
            visit.page.click("button:text-is('Save')");
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void another_sites_page_cannot_send_our_forms() {
        clock.turnTo("2026-06-29T12:00:00Z");
        Visitor victim = Visitor.somebody(letters);
        try (Visit visit = chromium.visit(site, Look.WIDE)) {
            Page page = visit.page;
            page.route(
                    "http://evil.example/",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html")
                            .setBody("<form method=post action='http://" + site.getAuthority()
                                    + "/subscribe'><input name=email value='" + victim.address()
                                    + "'><button>x</button></form>")));
            page.navigate("http://evil.example/");
            Response answer = page.waitForNavigation(() -> page.click("button"));
            assertEquals(403, answer.status());
        }
        letters.deliver();
        assertEquals(List.of(), Mailbox.of(victim.address()));
    }

    @Test
    void no_page_lets_a_script_in_that_stands_in_its_text() {
        try (Visit visit = chromium.visit(site, Look.WIDE)) {
            String policy = visit.open("/").headerValue("content-security-policy");
            assertFalse(policy.contains("unsafe"), policy);
            visit.page.evaluate("() => { const s = document.createElement('script'); s.textContent = 'window.ran = 1';"
                    + " document.body.append(s); }");
            assertEquals(null, visit.page.evaluate("window.ran"));
        }
    }
}
