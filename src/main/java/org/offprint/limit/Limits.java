package org.offprint.limit;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/**
 * How often things may happen, counted in the table {@code allowance} for all nodes together. A span slides in steps of
 * a 48th of its length, so a use is forgotten after the span, or up to one step earlier. Thread-safe.
 */
@ApplicationScoped
public class Limits {

    private static final int STEPS = 48;

    private final EntityManager database;
    private final MeterRegistry meters;

    Limits(EntityManager database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    /**
     * Uses a thing once, if it was used less than {@code most} times within the span. Joins the caller's transaction or
     * makes its own; until it ends, others who ask under this name wait. Refusals are counted in
     * {@code offprint_limit_refusals_total} under the name's part before its first colon.
     *
     * @param name what is limited, such as {@code network:192.0.2.0/24}, at most 200 characters; one span a name
     * @return whether it may happen
     */
    @Transactional
    public boolean take(String name, int most, Duration span, Instant now) {
        Instant step = stepOf(span, now);
        open(name, step);
        if (used(name, now.minus(span)) >= most) {
            meters.counter("offprint_limit_refusals", "limit", name.split(":", 2)[0])
                    .increment();
            return false;
        }
        database.createNativeQuery("update allowance set used = used + 1 where name = ?1 and span_start = ?2")
                .setParameter(1, name)
                .setParameter(2, step)
                .executeUpdate();
        return true;
    }

    /** Gives back a use that {@link #take} allowed at the same instant in the same transaction, and that came to nothing. */
    @Transactional
    public void giveBack(String name, Duration span, Instant now) {
        database.createNativeQuery(
                        "update allowance set used = used - 1 where name = ?1 and span_start = ?2 and used > 0")
                .setParameter(1, name)
                .setParameter(2, stepOf(span, now))
                .executeUpdate();
    }

    /** How long until the oldest use within the span is forgotten, a second at least. */
    @Transactional
    public Duration untilFree(String name, Duration span, Instant now) {
        Object oldest = database.createNativeQuery(
                        "select min(span_start) from allowance where name = ?1 and used > 0 and span_start > ?2",
                        Instant.class)
                .setParameter(1, name)
                .setParameter(2, now.minus(span))
                .getSingleResult();
        Duration left = oldest instanceof Instant start ? Duration.between(now, start.plus(span)) : Duration.ZERO;
        return left.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : left;
    }

    /** Forgets every use under a name, in the caller's transaction. */
    @Transactional
    public void forget(String name) {
        database.createNativeQuery("delete from allowance where name = ?1")
                .setParameter(1, name)
                .executeUpdate();
    }

    /** Forgets every use before an instant, whatever its name. */
    @Transactional
    public void forgetBefore(Instant instant) {
        database.createNativeQuery("delete from allowance where span_start < ?1")
                .setParameter(1, instant)
                .executeUpdate();
    }

    /** Makes sure that the step has its row, and holds it: whoever counts next sees this count. */
    private void open(String name, Instant step) {
        database.createNativeQuery(
                        "insert into allowance (name, span_start, used) values (?1, ?2, 0) on conflict do nothing")
                .setParameter(1, name)
                .setParameter(2, step)
                .executeUpdate();
        database.createNativeQuery("select used from allowance where name = ?1 and span_start = ?2 for update")
                .setParameter(1, name)
                .setParameter(2, step)
                .getSingleResult();
    }

    private long used(String name, Instant after) {
        Number sum = (Number) database.createNativeQuery(
                        "select coalesce(sum(used), 0) from allowance where name = ?1 and span_start > ?2")
                .setParameter(1, name)
                .setParameter(2, after)
                .getSingleResult();
        return sum.longValue();
    }

    private static Instant stepOf(Duration span, Instant now) {
        long step = Math.max(1, span.toMillis() / STEPS);
        return Instant.ofEpochMilli(Math.floorDiv(now.toEpochMilli(), step) * step);
    }
}
