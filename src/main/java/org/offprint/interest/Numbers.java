package org.offprint.interest;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Numbers for new expressions: a block at a time from the sequence, so that they stay dense. Thread-safe. */
@Singleton
class Numbers {

    private static final long BLOCK = 50;

    private final EntityManager em;
    private long next;
    private long behindLast;

    Numbers(EntityManager em) {
        this.em = em;
    }

    synchronized long next() {
        if (next == behindLast) {
            next = ((Number) em.createNativeQuery("select nextval('expression_seq')")
                            .getSingleResult())
                    .longValue();
            behindLast = next + BLOCK;
        }
        return next++;
    }
}
