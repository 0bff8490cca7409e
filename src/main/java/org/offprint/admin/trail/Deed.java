package org.offprint.admin.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that an operator did, or tried to. It is written before it is done, so that a crash leaves a trace of it. */
@Entity
@Table(name = "deed")
class Deed {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deed_seq")
    @SequenceGenerator(name = "deed_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String who;

    @Column(name = "came_from", nullable = false, updatable = false)
    private String cameFrom;

    @Column(name = "begun_at", nullable = false, updatable = false)
    private Instant begunAt;

    @Column(nullable = false, updatable = false)
    private String what;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Thing thing;

    @Column(updatable = false)
    private @Nullable String subject;

    private @Nullable Integer status;

    protected Deed() {}

    /** What was done to what; the subject is empty where there is but one. */
    record Doing(String what, Thing thing, String subject) {}

    Deed(String who, String cameFrom, Doing doing, Instant now) {
        this.who = cut(who, LONGEST);
        this.cameFrom = cut(cameFrom, LONGEST);
        this.what = cut(doing.what(), LONGEST);
        this.thing = doing.thing();
        this.subject = doing.subject().isEmpty() ? null : cut(doing.subject(), LONGEST_SUBJECT);
        this.begunAt = now;
    }

    void answered(int with) {
        status = with;
    }

    long id() {
        return id;
    }

    Trail.Entry entry() {
        return new Trail.Entry(id, begunAt, who, cameFrom, what, thing.code(), subject, status);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
