package org.offprint.letter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;

/** Who this instance is to the outside. */
@ConfigMapping(prefix = "offprint")
public interface SiteConfig {

    /** The address that links begin with, without a slash at its end. */
    @WithDefault("http://localhost:${quarkus.http.port:8080}")
    URI siteUrl();

    /** The address that mails come from: {@code name@example.org} or {@code Name <name@example.org>}. */
    @WithDefault("Offprint <offprint@localhost.localdomain>")
    String mailFrom();

    /**
     * Where mail servers report mails to that they could not deliver: {@code bounces@example.org}. Each mail then has an
     * address of its own, {@code bounces+CODE@example.org}.
     */
    Optional<String> bounceAddress();

    /** What all tokens are signed with: 32 characters or more, the same on all nodes, never changed. */
    String secret();

    /** The operator's password for {@code /admin} and {@code /api/admin}. */
    String adminPassword();

    /** The folder that holds all that one process keeps. */
    @WithDefault("./data")
    String dataDir();

    /** The zone of readers who give none. */
    @WithDefault("UTC")
    @WithConverter(KnownZone.class)
    ZoneId zone();

    /** Who runs this: shown on the privacy page and under every mail. */
    Optional<String> operatorName();

    /** How to reach who runs this: a mail address or a web address. */
    Optional<String> operatorContact();
}
