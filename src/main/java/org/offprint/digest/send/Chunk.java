package org.offprint.digest.send;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.offprint.claim.Claim;

/** Editions that were written together and are sent together, by the one node that holds them. */
@Entity
@Table(name = "chunk")
public class Chunk {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "chunk_seq")
    @SequenceGenerator(name = "chunk_seq", allocationSize = 50)
    private Long id;

    @Embedded
    private Claim claim = new Claim();

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    protected Chunk() {}

    Chunk(Instant now) {
        this.createdAt = now;
    }

    /** Nothing is left to send. */
    public void finish(Instant now) {
        finishedAt = now;
    }

    public long id() {
        return id;
    }

    public Claim claim() {
        return claim;
    }

    public boolean finished() {
        return finishedAt != null;
    }
}
