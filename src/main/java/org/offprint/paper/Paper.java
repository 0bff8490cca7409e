package org.offprint.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One research work. All that it says follows from its copies. */
@Entity
@Table(name = "paper")
class Paper {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper_seq")
    @SequenceGenerator(name = "paper_seq", allocationSize = 50)
    private Long id;

    @Embedded
    private Facts facts;

    /** When the first of its copies came; an update never moves it. */
    @Column(name = "collected_at", nullable = false)
    private Instant collectedAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** The one that brought it, or changed it last; see {@link Revisions}. */
    @Column(nullable = false)
    private long revision;

    protected Paper() {}

    Paper(Reading reading, Instant now, Revision next) {
        this.facts = reading.facts();
        this.collectedAt = reading.collectedAt();
        this.updatedAt = now;
        this.revision = next.mark();
    }

    /** Takes what its copies say now; answers whether that is news. */
    boolean become(Reading reading, Instant now, Revision next) {
        boolean news = !reading.facts().equals(facts);
        if (news) {
            facts = reading.facts();
            updatedAt = now;
        }
        if (news || !reading.collectedAt().equals(collectedAt)) {
            collectedAt = reading.collectedAt();
            revision = next.mark();
        }
        return news;
    }

    long id() {
        return id;
    }
}
