package org.offprint.system.doctor;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.offprint.letter.Links;

/** The address that links in mails begin with, and who runs this. */
final class AboutSite {

    private static final String ABOUT = "site address";
    private static final Set<String> ONLY_HERE = Set.of("localhost", "127.0.0.1", "[::1]", "0.0.0.0");

    private final Settings settings;
    private final Surroundings around;

    AboutSite(Settings settings, Surroundings around) {
        this.settings = settings;
        this.around = around;
    }

    void look(Findings findings) {
        String site = settings.text("offprint.site-url").orElseGet(this::here);
        Optional<URI> parsed = parse(site);
        if (parsed.isEmpty()) {
            findings.wrong(
                    ABOUT,
                    "“" + site + "” in OFFPRINT_SITE_URL is no address that a link can begin with.",
                    "Write it like https://papers.example.org.");
        } else if (!Links.canBeginWith(parsed.get())) {
            findings.wrong(
                    ABOUT,
                    "“" + site + "” says more than where the host is, and pages stand at its root only.",
                    "Give Offprint a host of its own, and write OFFPRINT_SITE_URL like https://papers.example.org.");
        } else {
            look(parsed.get(), findings);
        }
        lookAtOperator(findings);
    }

    /** As long as nobody says otherwise. */
    private String here() {
        return "http://localhost:" + settings.text("quarkus.http.port").orElse("8080");
    }

    private void look(URI site, Findings findings) {
        String host = site.getHost().toLowerCase(Locale.ROOT);
        if (ONLY_HERE.contains(host)) {
            findings.doubtful(
                    ABOUT,
                    "Links in mails begin with " + site + ", which works on this machine only.",
                    "Set OFFPRINT_SITE_URL to the address that readers reach, such as https://papers.example.org.");
            return;
        }
        if (!"https".equalsIgnoreCase(site.getScheme())) {
            findings.doubtful(
                    ABOUT,
                    site + " is not https: mailboxes offer their unsubscribe button only with it (RFC 8058).",
                    "Put a proxy with a certificate before Offprint, and write https in OFFPRINT_SITE_URL.");
        }
        lookAtName(host, site, findings);
    }

    private void lookAtName(String host, URI site, Findings findings) {
        try {
            if (around.records(host, "A").isEmpty()) {
                findings.wrong(
                        ABOUT,
                        "The name " + host + " has no address.",
                        "Add an A or AAAA record, or mend OFFPRINT_SITE_URL.");
            } else {
                findings.fine(ABOUT, "Links begin with " + site + ", and the name has an address.");
            }
        } catch (Surroundings.NoNames e) {
            findings.doubtful(ABOUT, "Whether " + host + " has an address is not known: no name server answers.", "");
        }
    }

    private void lookAtOperator(Findings findings) {
        boolean named = settings.text("offprint.operator-name").isPresent();
        boolean reachable = settings.text("offprint.operator-contact").isPresent();
        if (named && reachable) {
            findings.fine("operator", "Readers see who runs this and how to reach you.");
        } else {
            findings.doubtful(
                    "operator",
                    "Readers do not see who runs this" + (named ? ", or rather not how to reach you." : "."),
                    "Set OFFPRINT_OPERATOR_NAME and OFFPRINT_OPERATOR_CONTACT; in many countries the law asks for it.");
        }
    }

    private static Optional<URI> parse(String site) {
        try {
            URI parsed = new URI(site);
            boolean web = "http".equalsIgnoreCase(parsed.getScheme()) || "https".equalsIgnoreCase(parsed.getScheme());
            return Optional.of(parsed).filter(uri -> web && uri.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
