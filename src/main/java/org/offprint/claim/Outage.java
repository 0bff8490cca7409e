package org.offprint.claim;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A while in which the database is away: it restarts, or connections to it break. What was to be written then waits. */
public final class Outage {

    private static final Logger LOG = Logger.getLogger(Outage.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** Connection lost, rolled back by the database, no resources, the operator intervened (SQL:2023, PostgreSQL). */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57");

    private Outage() {}

    /**
     * Does a step again and again until the database is back. The step opens its own transaction, and must bear being done
     * twice: the answer to a commit may be what got lost.
     *
     * @param worthwhile asked before each further try
     * @throws RuntimeException what the step threw, when that is no outage, or when trying is not worthwhile any more
     */
    public static <T> T outlast(Supplier<T> step, BooleanSupplier worthwhile) {
        while (true) {
            try {
                return step.get();
            } catch (RuntimeException e) {
                if (!causes(e) || !worthwhile.getAsBoolean() || !pause()) {
                    throw e;
                }
                LOG.warnf("The database is away; trying again. %s", e.getMessage());
            }
        }
    }

    /** Whether it is the database's being away that made a step fail, and no fault of the step's. */
    public static boolean causes(Throwable failure) {
        List<Throwable> chain =
                Stream.iterate(failure, Outage::isSome, Throwable::getCause).toList();
        List<SQLException> said = chain.stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .toList();
        // of a commit that failed the database's words do not always come through
        return said.isEmpty()
                ? chain.stream().anyMatch(QuarkusTransactionException.class::isInstance)
                : said.stream().anyMatch(Outage::isPassing);
    }

    /** Waits a moment before another try; false when the thread is to end. */
    public static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isSome(@Nullable Throwable failure) {
        return failure != null;
    }

    private static boolean isPassing(SQLException said) {
        String state = said.getSQLState();
        return said instanceof SQLTransientException
                || said instanceof SQLRecoverableException
                || said instanceof SQLNonTransientConnectionException
                // the pool, which waited for a connection in vain, gives none
                || state == null
                || state.length() > 1 && PASSING.contains(state.substring(0, 2));
    }
}
