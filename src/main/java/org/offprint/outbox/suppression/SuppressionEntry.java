package org.offprint.outbox.suppression;

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

/** One step of the trail: that an address was suppressed, or is so no longer, when, why and by whom. */
@Entity
@Table(name = "suppression_trail")
public class SuppressionEntry {

    /** What was done. */
    public enum Act {
        /** Mail to it came back. */
        SUPPRESSED,
        /** Its owner asked never to hear from us. */
        BLOCKED,
        /** Its owner confirmed a subscription. */
        LIFTED,
        /** The operator took it back. */
        UNDONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suppression_trail_seq")
    @SequenceGenerator(name = "suppression_trail_seq", allocationSize = 50)
    private Long id;

    @Column(name = "address_mac", nullable = false, updatable = false)
    private String mac;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Act act;

    @Column(name = "done_at", nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false)
    private String evidence;

    protected SuppressionEntry() {}

    SuppressionEntry(String mac, Act act, String evidence, Instant at) {
        this.mac = mac;
        this.act = act;
        this.evidence = evidence;
        this.at = at;
    }

    public Act act() {
        return act;
    }

    public Instant at() {
        return at;
    }

    /** What was said: by the mail server, or by who did it. */
    public String evidence() {
        return evidence;
    }
}
