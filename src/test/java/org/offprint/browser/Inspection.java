package org.offprint.browser;

import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Looks at pages and mails, light and dark, wide and on a phone, and keeps their pictures. */
final class Inspection {

    private static final List<Look> LOOKS = List.of(Look.WIDE, Look.WIDE_DARK, Look.PHONE, Look.PHONE_DARK);
    private static final int FAULT = 500;

    private final Chromium chromium;
    private final URI site;
    private final List<String> found = new ArrayList<>();

    private Inspection(Chromium chromium, URI site) {
        this.chromium = chromium;
        this.site = site;
    }

    /** All that is wrong with them, a line each. */
    static List<String> of(List<Sight> sights, Chromium chromium, URI site) {
        Inspection inspection = new Inspection(chromium, site);
        LOOKS.forEach(look -> inspection.look(sights, look));
        System.out.printf(
                "%d pages and mails in %d looks: %d findings%n", sights.size(), LOOKS.size(), inspection.found.size());
        return inspection.found;
    }

    private void look(List<Sight> sights, Look look) {
        try (Visit visit = chromium.visit(site, look)) {
            sights.forEach(sight -> look(sight, visit, look));
            visit.complaints().forEach(complaint -> found.add(look + ": " + complaint));
        }
    }

    private void look(Sight sight, Visit visit, Look look) {
        Response response = sight.open().apply(visit);
        String what = sight.name() + " " + look + ": ";
        visit.barriers(sight.mail()).forEach(barrier -> found.add(what + barrier));
        if (response.status() >= FAULT) {
            found.add(what + "answers " + response.status());
        }
        if (visit.overhang() > 0) {
            found.add(what + "hangs over by " + visit.overhang());
        }
        visit.keep(sight, response, look);
    }
}
