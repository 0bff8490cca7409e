package org.offprint.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The id of a paper that turned out to be another one. */
@Entity
@Table(name = "paper_alias")
class PaperAlias {

    @Id
    private Long id;

    @Column(name = "paper_id", nullable = false)
    private long paper;

    /** The one that merged it into the other; see {@link Revisions}. */
    @Column(nullable = false, updatable = false)
    private long revision;

    protected PaperAlias() {}

    PaperAlias(long id, long paper, Revision next) {
        this.id = id;
        this.paper = paper;
        this.revision = next.mark();
    }

    /** That one turned out to be another one too. */
    void follow(long paper) {
        this.paper = paper;
    }

    long id() {
        return id;
    }

    long paper() {
        return paper;
    }
}
