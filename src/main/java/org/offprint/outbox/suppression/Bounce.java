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
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.offprint.outbox.Outcome;

/** A rejection that does not yet tell whether its address is dead: several do. */
@Entity
@Table(name = "bounce")
class Bounce {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bounce_seq")
    @SequenceGenerator(name = "bounce_seq", allocationSize = 50)
    private Long id;

    @Column(name = "address_mac", nullable = false, updatable = false)
    private String mac;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Outcome.Rejected.Fate fate;

    @Column(name = "bounced_at", nullable = false, updatable = false)
    private Instant at;

    protected Bounce() {}

    Bounce(String mac, Outcome.Rejected.Fate fate, Instant at) {
        this.mac = mac;
        this.fate = fate;
        this.at = at;
    }

    Outcome.Rejected.Fate fate() {
        return fate;
    }

    Instant at() {
        return at;
    }

    LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
