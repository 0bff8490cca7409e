package org.offprint.source.http;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.offprint.letter.SiteConfig;

/** Who asks, so that whoever runs a server can reach whoever runs this. */
@Singleton
class CallingCard {

    private final String words;

    CallingCard(
            SiteConfig site, @ConfigProperty(name = "quarkus.application.version", defaultValue = "0") String version) {
        String contact = site.operatorContact().orElse(site.mailFrom());
        this.words = ("Offprint/" + version + " (+" + site.siteUrl() + "; " + contact + ")").replaceAll("[^ -~]", "?");
    }

    String words() {
        return words;
    }
}
