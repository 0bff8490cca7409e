package org.offprint.admin.trail;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What operators did, the newest first. Each method opens a transaction of its own: the trail outlives what fails. */
@Singleton
class Trail implements PanacheRepository<Deed> {

    private final Clock clock;

    Trail(Clock clock) {
        this.clock = clock;
    }

    /**
     * A deed, as it is shown.
     *
     * @param from the client's network address
     * @param thing what kind of thing it was done to
     * @param subject which one; null where there is but one
     * @param status of HTTP's answer; null while there is none, or when the process died over it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            long id,
            Instant at,
            String who,
            String from,
            String what,
            String thing,
            @Nullable String subject,
            @Nullable Integer status) {}

    /** Writes down that something is about to be done; its number. */
    long begin(String who, String from, Deed.Doing doing) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Deed deed = new Deed(who, from, doing, clock.instant());
            persist(deed);
            return deed.id();
        });
    }

    /** How it ended. */
    void answered(long deed, int status) {
        QuarkusTransaction.requiringNew().run(() -> findByIdOptional(deed).ifPresent(found -> found.answered(status)));
    }

    /** Those before an id, the newest first. */
    List<Entry> before(long id, int most) {
        return QuarkusTransaction.requiringNew().call(() -> find("id < ?1 order by id desc", id).page(0, most).stream()
                .map(Deed::entry)
                .toList());
    }
}
