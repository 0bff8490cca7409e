package org.offprint.system;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one database belongs to: a single row. */
@Entity
@Table(name = "instance")
class Instance {

    static final int ONLY = 1;

    @Id
    private Integer id;

    @Column(name = "secret_fingerprint", nullable = false, updatable = false)
    private String secretFingerprint;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Instance() {}

    boolean knows(String fingerprint) {
        return secretFingerprint.equals(fingerprint);
    }
}
