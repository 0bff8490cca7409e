package org.offprint.outbox.suppression;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address that gets no mail, and why; the address itself is not in it. */
@Entity
@Table(name = "suppression")
public class Suppression {

    @Id
    @Column(name = "address_mac")
    private String mac;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Suppressions.Reason reason;

    @Column(nullable = false)
    private Instant since;

    private @Nullable String evidence;

    protected Suppression() {}

    String mac() {
        return mac;
    }

    public Suppressions.Reason reason() {
        return reason;
    }

    public Instant since() {
        return since;
    }

    /** A bounce becomes a block; a block stays one. */
    void block(String why, Instant now) {
        if (reason != Suppressions.Reason.BLOCKED) {
            reason = Suppressions.Reason.BLOCKED;
            evidence = why;
            since = now;
        }
    }

    /** What was said when it began. */
    public Optional<String> evidence() {
        return Optional.ofNullable(evidence);
    }
}
