package org.offprint.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An expression's text and the number it goes by in every reader's packed interests. */
@Entity
@Table(name = "expression")
class InternedExpression {

    @Id
    private long id;

    @Column(nullable = false, unique = true)
    private String text;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected InternedExpression() {}

    int id() {
        return Math.toIntExact(id);
    }

    String text() {
        return text;
    }
}
