package org.offprint.outbox.sending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.regex.Pattern;

/** That no digest goes out, on any node; there is one or none. */
@Entity
@Table(name = "sending_stop")
public class Stop {

    static final int ONLY = 1;
    private static final int LONGEST_REASON = 500;
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");

    @Id
    private int id = ONLY;

    @Column(name = "stopped_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "trouble_since", nullable = false, updatable = false)
    private Instant troubleSince;

    @Column(nullable = false, updatable = false)
    private String reason;

    protected Stop() {}

    Stop(Instant at, Instant troubleSince, String reason) {
        this.at = at;
        this.troubleSince = troubleSince;
        this.reason = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    /** When sending was stopped. */
    public Instant at() {
        return at;
    }

    /** When what led to it began: suppressions since then are in doubt. */
    public Instant troubleSince() {
        return troubleSince;
    }

    /** In words, for the operator only: a mail server's answer may name a reader. */
    public String reason() {
        return reason;
    }

    /** The same without mail addresses, for where anybody looks, or what is kept. */
    public String told() {
        return ADDRESS.matcher(reason).replaceAll("…");
    }
}
