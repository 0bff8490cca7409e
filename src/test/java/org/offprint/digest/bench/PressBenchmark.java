package org.offprint.digest.bench;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * What it takes to match a reader and to make the mail: beside templates, highlighting and encoding for each reader. Runs
 * {@link PressBenchmarkTest} with as many readers as it is told, 20,000 if nothing; the templates are the application's, so
 * it is started.
 */
public final class PressBenchmark {

    private PressBenchmark() {}

    public static void main(String... args) {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        System.setProperty("readers", args.length > 0 ? args[0] : "20000");
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass("org.offprint.digest.bench.PressBenchmarkTest"))
                                .build(),
                        summary);
        summary.getSummary().getFailures().forEach(failure -> failure.getException()
                .printStackTrace());
        System.exit(summary.getSummary().getTestsSucceededCount() == 1 ? 0 : 1);
    }
}
