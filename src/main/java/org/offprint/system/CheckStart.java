package org.offprint.system;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.offprint.letter.Links;
import org.offprint.letter.SiteConfig;
import org.offprint.setting.StartRefused;

/** Looks at the settings before anything else begins: refuses what would lose mails, names what looks wrong. */
@Singleton
class CheckStart {

    private static final Logger LOG = Logger.getLogger(CheckStart.class);

    /** Before the scheduler, which begins at 0: no tick may work with a wrong secret. */
    private static final int FIRST = -1;

    private static final int SHORTEST_SECRET = 32;

    private final Store store;
    private final SiteConfig site;
    private final RecognizeSecret secret;
    private final Proxy proxy;
    private final BeanManager beans;

    CheckStart(Store store, SiteConfig site, RecognizeSecret secret, Proxy proxy, BeanManager beans) {
        this.store = store;
        this.proxy = proxy;
        this.site = site;
        this.secret = secret;
        this.beans = beans;
    }

    void check(@Observes @Priority(FIRST) StartupEvent start) {
        store.refuseUnsafe();
        proxy.refuseUnlisted();
        refusePartial(site.siteUrl());
        refuseShort(site.secret());
        secret.recognize();
        store.place(site.dataDir()).ifPresent(LOG::info);
        for (String name : new UnreadVariables(settings()).among(System.getenv().keySet())) {
            LOG.warnf("Nothing reads the variable %s. Is it misspelt?", name);
        }
        if (LaunchMode.current() == LaunchMode.NORMAL
                && isOnlyHere(site.siteUrl().getHost())) {
            LOG.warnf(
                    "The links in mails begin with %s, which works on this machine only. Set OFFPRINT_SITE_URL.",
                    site.siteUrl());
        }
    }

    /** @throws StartRefused when links that begin with it would lead nowhere */
    static void refusePartial(URI site) {
        boolean web = "http".equalsIgnoreCase(site.getScheme()) || "https".equalsIgnoreCase(site.getScheme());
        if (!web || site.getHost() == null) {
            throw new StartRefused(
                    "“" + site + "” in OFFPRINT_SITE_URL is no address that a link can begin with. Write it"
                            + " like https://papers.example.org.");
        }
        if (!Links.canBeginWith(site)) {
            throw new StartRefused(
                    "“" + site + "” in OFFPRINT_SITE_URL says more than where the host is, and pages stand"
                            + " at its root only. Give Offprint a host of its own, and write it like https://papers.example.org.");
        }
    }

    /** @throws StartRefused when it could be guessed */
    static void refuseShort(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new StartRefused("The secret in OFFPRINT_SECRET has " + secret.length() + " characters. Give it "
                    + SHORTEST_SECRET + " or more, made by chance: openssl rand -base64 33");
        }
    }

    private static boolean isOnlyHere(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }

    private Collection<Class<?>> settings() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getTypes)
                .flatMap(Collection::stream)
                .filter(type -> type instanceof Class<?> settings && settings.isAnnotationPresent(ConfigMapping.class))
                .<Class<?>>map(type -> (Class<?>) type)
                .filter(settings ->
                        settings.getAnnotation(ConfigMapping.class).prefix().startsWith("offprint"))
                .collect(Collectors.toSet());
    }
}
