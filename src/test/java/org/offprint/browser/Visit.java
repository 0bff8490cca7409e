package org.offprint.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** A window of the browser; it remembers all that went wrong in it. For one thread. */
final class Visit implements AutoCloseable {

    private static final String AXE = resource("axe.min.js");
    private static final int MOST_TABS = 80;

    private final BrowserContext context;
    private final String site;
    private final List<String> complaints = new ArrayList<>();
    final Page page;

    Visit(BrowserContext context, URI site) {
        this.context = context;
        this.site = "http://" + site.getAuthority();
        this.page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(this.site) && !request.url().startsWith("data:")) {
                complaints.add("asked another host: " + request.url());
            }
        });
        page.onPageError(error -> complaints.add("script failed: " + error));
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            // the browser notes every answer of 400 and more
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add("console: " + message.text());
            }
        });
    }

    /** What went wrong so far. */
    List<String> complaints() {
        return complaints;
    }

    Response open(String path) {
        return Objects.requireNonNull(page.navigate(site + path));
    }

    /** Sends a form as one of our pages would. */
    Response send(String path, String... fields) {
        open("/privacy");
        return Objects.requireNonNull(page.waitForNavigation(() -> page.evaluate(
                "([path, ...fields]) => { const form = document.createElement('form'); form.method = 'post';"
                        + " form.action = path; for (let at = 0; at < fields.length; at += 2) { const field ="
                        + " document.createElement('textarea'); field.name = fields[at]; field.value = fields[at + 1];"
                        + " form.append(field); } document.body.append(form); form.submit(); }",
                Stream.concat(Stream.of(path), Stream.of(fields)).toList())));
    }

    /** Shows a mail, as a program does that honours its style sheet. */
    Response show(String html) {
        page.route(
                site + "/a-mail",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(html)));
        Response shown = open("/a-mail");
        page.unroute(site + "/a-mail");
        return shown;
    }

    /** Moves the focus with the tab key until it is where the selector says. */
    void tabTo(String selector) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("the tab key never comes to " + selector + " on " + page.url());
    }

    /** What axe finds wrong, a line each. A mail stands in the page of a mail program, which has the landmarks. */
    List<String> barriers(boolean mail) {
        int before = complaints.size();
        page.evaluate(AXE);
        List<?> violations = (List<?>) page.evaluate(
                "async mail => (await axe.run({rules: {region: {enabled: !mail}, 'landmark-one-main': {enabled: !mail}}}))"
                        + ".violations.map(v => v.id + ': '"
                        + " + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '))",
                mail);
        forgiveSince(before);
        return violations.stream().map(String::valueOf).toList();
    }

    /** How far the page must be scrolled sideways. */
    int overhang() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    /** Keeps a picture and the page as it was sent, to be looked at and validated. */
    void keep(Sight sight, Response response, Look look) {
        int before = complaints.size();
        try {
            Path pages = Files.createDirectories(Path.of(sight.mail() ? "target/mails" : "target/pages"));
            Files.write(pages.resolve(sight.name() + ".html"), response.body());
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(pages.resolve(sight.name() + "-" + look.name().toLowerCase(Locale.ROOT) + ".png"))
                    .setFullPage(true));
            forgiveSince(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Axe and the camera try styles of their own, which the page's policy forbids. */
    private void forgiveSince(int before) {
        complaints.subList(before, complaints.size()).clear();
    }

    @Override
    public void close() {
        context.close();
    }

    private static String resource(String name) {
        try (InputStream in = Visit.class.getClassLoader().getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
