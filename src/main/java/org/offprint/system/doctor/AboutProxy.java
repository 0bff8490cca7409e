package org.offprint.system.doctor;

/** Whether limits count readers or a proxy. */
final class AboutProxy {

    private static final String ABOUT = "proxy";

    private final Settings settings;

    AboutProxy(Settings settings) {
        this.settings = settings;
    }

    void look(Findings findings) {
        boolean believed = settings.flag("quarkus.http.proxy.proxy-address-forwarding");
        String listed = settings.text("quarkus.http.proxy.trusted-proxies").orElse("");
        boolean https = settings.text("offprint.site-url").orElse("").startsWith("https:");
        if (believed && listed.isBlank()) {
            findings.wrong(
                    ABOUT,
                    "X-Forwarded-For is believed from everybody, so anybody can pretend to be anybody.",
                    "List your proxy's address in QUARKUS_HTTP_PROXY_TRUSTED_PROXIES.");
        } else if (believed) {
            findings.fine(ABOUT, "X-Forwarded-For is believed from " + listed + ".");
        } else if (https && settings.text("quarkus.http.ssl.certificate.files").isEmpty()) {
            findings.doubtful(
                    ABOUT,
                    "The site is https, so a proxy stands before Offprint, and it is not listed: limits would count all"
                            + " readers as one.",
                    "Set QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING=true and the proxy's address in"
                            + " QUARKUS_HTTP_PROXY_TRUSTED_PROXIES.");
        } else {
            findings.fine(ABOUT, "None is set.");
        }
    }
}
