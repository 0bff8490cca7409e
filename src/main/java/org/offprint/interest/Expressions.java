package org.offprint.interest;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jboss.logging.Logger;

/** The distinct expressions of all readers, each kept once under a number. Thread-safe, also between nodes. */
@ApplicationScoped
public class Expressions implements PanacheRepository<InternedExpression> {

    private static final Logger LOG = Logger.getLogger(Expressions.class);

    /** Keeps a reader's lines, new ones under new numbers. Joins the caller's transaction. */
    public PackedInterests intern(Interests interests, Instant now) {
        throw new UnsupportedOperationException();
    }

    /** The lines behind the numbers, in the reader's order. */
    public Interests unpack(PackedInterests packed) {
        throw new UnsupportedOperationException();
    }

    /** The expressions of these numbers; a number that nobody knows is left out. */
    public Map<Integer, Expression> byIds(Collection<Integer> ids) {
        throw new UnsupportedOperationException();
    }
}
