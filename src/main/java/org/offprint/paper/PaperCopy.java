package org.offprint.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A copy as it is kept: all that one source ever said about a paper. */
@Entity
@Table(name = "paper_copy")
class PaperCopy {

    /** The order in which copies are believed. */
    static final Comparator<PaperCopy> TRUST = Comparator.comparing(PaperCopy::origin);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper_copy_seq")
    @SequenceGenerator(name = "paper_copy_seq", allocationSize = 50)
    private Long id;

    /** The paper that it belongs to; null only until it is first stored. */
    @Column(name = "paper_id", nullable = false)
    private @Nullable Long paper;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_type", nullable = false, updatable = false)
    private SourceType type;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(name = "source_key", nullable = false, updatable = false)
    private String key;

    @Embedded
    private Facts facts;

    @Column(name = "title_key", nullable = false)
    private String titleKey;

    @Column(name = "collected_at", nullable = false, updatable = false)
    private Instant collectedAt;

    @Column(name = "fetched_at", nullable = false)
    private Instant fetchedAt;

    /** When its counts were last told. */
    @Column(name = "counted_at")
    private @Nullable Instant countedAt;

    protected PaperCopy() {}

    PaperCopy(Copy copy, Instant now) {
        this.type = copy.origin().type();
        this.source = copy.origin().source();
        this.key = copy.origin().key();
        this.facts = copy.facts();
        this.titleKey = TitleKey.of(facts.title());
        this.collectedAt = now;
        this.fetchedAt = now;
        this.countedAt = facts.counts() ? now : null;
    }

    /** Takes what the source says now; answers whether that is news. */
    boolean hear(Facts said, Instant now) {
        Facts before = facts;
        facts = said.over(before);
        titleKey = TitleKey.of(facts.title());
        fetchedAt = now;
        if (said.counts()) {
            countedAt = now;
        }
        return !facts.equals(before);
    }

    void belongTo(long paper) {
        this.paper = paper;
    }

    boolean stored() {
        return paper != null;
    }

    long paper() {
        if (paper == null) {
            throw new IllegalStateException("a copy that belongs to no paper yet");
        }
        return paper;
    }

    Origin origin() {
        return new Origin(type, source, key);
    }

    Facts facts() {
        return facts;
    }

    String titleKey() {
        return titleKey;
    }

    Instant collectedAt() {
        return collectedAt;
    }

    Instant fetchedAt() {
        return fetchedAt;
    }

    /** When its counts were last told; long ago when never, or by a page that was saved once, whenever that is read. */
    Instant countedAt() {
        return countedAt == null || type == SourceType.SEEDS ? Instant.EPOCH : countedAt;
    }
}
