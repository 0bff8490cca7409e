package org.offprint.outbox.bounce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a mail's report has counted: posted again, it does not count again. */
@Entity
@Table(name = "bounce_report")
class Report {

    @Id
    private String code;

    @Column(name = "reported_at", nullable = false, updatable = false)
    private Instant reportedAt;

    protected Report() {}

    Report(String code, Instant reportedAt) {
        this.code = code;
        this.reportedAt = reportedAt;
    }
}
