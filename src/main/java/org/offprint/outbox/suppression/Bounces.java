package org.offprint.outbox.suppression;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.offprint.outbox.Outcome.Rejected.Fate;

/** Rejections that need company before they count. Every method joins the caller's transaction. */
@Singleton
class Bounces implements PanacheRepository<Bounce> {

    private static final Duration MEMORY = Duration.ofDays(90);
    private static final Duration FULL_SPAN = Duration.ofDays(14);
    private static final int TIMES_FULL = 5;
    private static final int DAYS_DISABLED = 2;

    /** Notes a rejection; whether those of this address now tell that it is dead. */
    boolean note(String mac, Fate fate, Instant now) {
        delete("mac = ?1 and at < ?2", mac, now.minus(MEMORY));
        persist(new Bounce(mac, fate, now));
        List<Bounce> bounces = list("mac", mac);
        return fate == Fate.FULL ? oftenFull(bounces, now) : disabledOnSeveralDays(bounces);
    }

    void forget(String mac) {
        delete("mac", mac);
    }

    void forgetSince(Instant since) {
        delete("at >= ?1", since);
    }

    private static boolean oftenFull(List<Bounce> bounces, Instant now) {
        return bounces.stream()
                        .filter(bounce -> bounce.fate() == Fate.FULL)
                        .filter(bounce -> bounce.at().isAfter(now.minus(FULL_SPAN)))
                        .count()
                >= TIMES_FULL;
    }

    private static boolean disabledOnSeveralDays(List<Bounce> bounces) {
        return bounces.stream()
                        .filter(bounce -> bounce.fate() != Fate.FULL)
                        .map(Bounce::day)
                        .distinct()
                        .count()
                >= DAYS_DISABLED;
    }
}
