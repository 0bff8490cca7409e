package org.offprint.system.doctor;

import java.util.List;
import org.offprint.limit.Proxies;

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
        if (believed) {
            lookAtListed(listed, findings);
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

    private static void lookAtListed(String listed, Findings findings) {
        if (listed.isBlank()) {
            findings.wrong(
                    ABOUT,
                    "X-Forwarded-For is believed from everybody, so anybody can pretend to be anybody.",
                    "List your proxy's address in QUARKUS_HTTP_PROXY_TRUSTED_PROXIES.");
            return;
        }
        List<String> misspelt = new Proxies(List.of(listed.split(","))).misspelt();
        if (misspelt.isEmpty()) {
            findings.fine(ABOUT, "X-Forwarded-For is believed from " + listed + ".");
        } else {
            findings.wrong(
                    ABOUT,
                    "“" + misspelt.get(0) + "” is no address.",
                    "Write it in QUARKUS_HTTP_PROXY_TRUSTED_PROXIES like 192.0.2.10, or a block of them like 10.0.0.0/8"
                            + " or 2001:db8::/32.");
        }
    }
}
