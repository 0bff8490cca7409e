package org.offprint.letter;

import jakarta.inject.Singleton;
import java.net.URI;

/** The addresses of this instance's pages, as they stand in mails. Thread-safe. */
@Singleton
public final class Links {

    private final String site;
    private final String host;
    private final Tokens tokens;

    Links(SiteConfig config, Tokens tokens) {
        String url = config.siteUrl().toString();
        this.site = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        this.host = URI.create(site).getHost();
        this.tokens = tokens;
    }

    /** Whether pages can stand there: they stand at the root of their host, and link to each other from it. */
    public static boolean canBeginWith(URI site) {
        return (site.getRawPath().isEmpty() || site.getRawPath().equals("/"))
                && site.getRawQuery() == null
                && site.getRawFragment() == null;
    }

    /** The page that acts on a token, by its purpose. */
    public URI to(Token token) {
        return URI.create(address(token));
    }

    /** The same, as it is written. */
    public String address(Token token) {
        String room =
                switch (token.purpose()) {
                    case CONFIRM -> "/confirm/";
                    case PREFERENCES, ACCOUNT -> "/preferences/";
                    case UNSUBSCRIBE -> "/unsubscribe/";
                    case EDITION -> "/editions/";
                    case TUNE -> "/tune/";
                    case FEED -> "/feeds/";
                    case BLOCK -> "/block/";
                };
        String end = token.purpose() == Purpose.FEED ? ".atom" : "";
        return site + room + tokens.write(token) + end;
    }

    public URI paper(long id) {
        return URI.create(site + "/papers/" + id);
    }

    public URI page(String path) {
        return URI.create(site + path);
    }

    /** A name for something of this instance that stays when addresses change (RFC 4151). */
    public URI tag(String what) {
        return URI.create("tag:" + host() + ",2026-01-01:" + what);
    }

    /** The host in {@code Message-ID}, {@code List-Id} and the like. */
    public String host() {
        return host;
    }
}
