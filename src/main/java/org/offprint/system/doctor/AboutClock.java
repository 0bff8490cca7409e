package org.offprint.system.doctor;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The clock, by which readers are due, and the zone of readers who give none. */
final class AboutClock {

    private static final String ABOUT = "clock";
    /** This version was made after it. */
    private static final Instant MADE = Instant.parse("2025-12-01T00:00:00Z");

    private static final Duration APART = Duration.ofSeconds(10);

    private final Settings settings;
    private final Surroundings around;

    AboutClock(Settings settings, Surroundings around) {
        this.settings = settings;
        this.around = around;
    }

    void look(Findings findings) {
        Instant now = around.now();
        Optional<Duration> apart = Optional.ofNullable(around.database().now())
                .map(there -> Duration.between(there, now).abs());
        if (now.isBefore(MADE)) {
            findings.wrong(
                    ABOUT, "It says " + now + ", which is past.", "Set it, and keep it right with chrony or ntpd.");
        } else if (apart.filter(gap -> gap.compareTo(APART) > 0).isPresent()) {
            findings.doubtful(
                    ABOUT,
                    "It is " + apart.get().toSeconds() + " s off the database's.",
                    "Keep both right with chrony or ntpd.");
        } else {
            findings.fine(ABOUT, "It says " + now + (apart.isPresent() ? ", as the database's does." : "."));
        }
        lookAtZone(findings);
    }

    private void lookAtZone(Findings findings) {
        String zone = settings.text("offprint.zone").orElse("UTC");
        try {
            findings.fine("zone", "Readers who give none have " + ZoneId.of(zone) + ".");
        } catch (DateTimeException e) {
            findings.wrong(
                    "zone",
                    "“" + zone + "” in OFFPRINT_ZONE is no time zone.",
                    "Give one such as Europe/Berlin or UTC.");
        }
    }
}
