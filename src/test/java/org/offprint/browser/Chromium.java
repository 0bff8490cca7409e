package org.offprint.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A Chromium of this machine, one for the tests of a class. For one thread. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox")));

    /** A window of its own, with nothing in it from before; asked for a password, it gives the operator's. */
    Visit visit(URI site, Look look) {
        return visit(site, look, false);
    }

    /** As {@link #visit}; may ignore what the pages forbid their scripts. */
    Visit visit(URI site, Look look, boolean withoutPolicy) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width, 800)
                .setColorScheme(look.dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(look.script)
                .setTimezoneId("America/Halifax")
                .setHttpCredentials("admin", "test")
                .setBypassCSP(withoutPolicy));
        return new Visit(context, site);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
