package org.offprint.outbox;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Timeouts;
import org.offprint.claim.FirstFree;
import org.offprint.claim.Lease;
import org.offprint.letter.MailAddress;

/** The outbox: mails on their way, and for a while those that ended. Every method joins the caller's transaction. */
@Singleton
public class Deliveries implements PanacheRepository<Delivery> {

    private static final String DUE =
            "state in (QUEUED, AMBIGUOUS) and nextAttemptAt <= ?1 and expiresAt > ?1 order by ";
    private static final String BY_URGENCY = DUE + "priority, least(attempts, 1), nextAttemptAt, id";
    private static final String BY_AGE = DUE + "nextAttemptAt, id";
    /** One of so many places in a group is for the oldest, however urgent the others: nothing starves. */
    private static final int SHARE_OF_THE_OLDEST = 4;

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

    /** Puts a mail into the outbox: it goes out once the transaction is committed. */
    public void enqueue(Kind kind, long subject, MailAddress to, Instant now) {
        persist(new Delivery(kind, subject, to, now, now.plus(kind.lifetime())));
    }

    /** Whether a mail of this kind about this subject is on its way. */
    public boolean isOnItsWay(Kind kind, long subject) {
        return count("kind = ?1 and subject = ?2 and state in ?3", kind, subject, State.UNDER_WAY) > 0;
    }

    /** How many deliveries stand in each state; those in which none stands are absent. */
    public Map<State, Long> countByState() {
        Map<State, Long> counts = new EnumMap<>(State.class);
        getEntityManager()
                .createQuery("select state, count(*) from Delivery group by state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((State) row[0], (Long) row[1]));
        return counts;
    }

    /** Has all in that state which are still worth sending tried again from now on; how many. */
    public int queueAll(State waiting, Instant now) {
        return update("state = QUEUED, nextAttemptAt = ?1 where state = ?2 and expiresAt > ?1", now, waiting);
    }

    /** Claims up to {@code most} that are due, the urgent and the new first; none that another node looks at just now. */
    List<Held> claimDue(Lease lease, int most, Instant now) {
        int old = most / SHARE_OF_THE_OLDEST;
        List<Held> claimed = new ArrayList<>(claim(BY_URGENCY, lease, most - old, now));
        if (claimed.size() == most - old && old > 0) {
            claimed.addAll(claim(BY_AGE, lease, old, now));
        }
        return claimed;
    }

    private List<Held> claim(String due, Lease lease, int most, Instant now) {
        return skipLocked(due, now, most).stream()
                .map(delivery -> delivery.claim(lease))
                .toList();
    }

    /** Those whose node has not been heard of since its lease ended, locked. */
    List<Delivery> lapsed(Instant databaseNow, int most) {
        return skipLocked("state in (CLAIMED, SENDING) and claim.until <= ?1 order by id", databaseNow, most);
    }

    /** Those that wait and are no longer worth sending, locked. */
    List<Delivery> expired(Instant now, int most) {
        return skipLocked("state in (QUEUED, AMBIGUOUS, HELD) and expiresAt <= ?1 order by id", now, most);
    }

    private List<Delivery> skipLocked(String which, Instant when, int most) {
        return FirstFree.of(
                behind -> getEntityManager()
                        .createQuery("select id from Delivery where " + which, Long.class)
                        .setParameter(1, when)
                        .setFirstResult(behind)
                        .setMaxResults(most)
                        .getResultList(),
                ids -> find("id in ?2 and " + which, when, ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .withHint(LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                        .list());
    }

    /** Those of the claimed that are still this node's, locked: only their results may be written. */
    List<Delivery> stillHeld(Collection<Held> held, String node) {
        Map<Long, Integer> epochs = new HashMap<>();
        held.forEach(claim -> epochs.put(claim.id(), claim.epoch()));
        return find("id in ?1 order by id", epochs.keySet()).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(delivery -> delivery.heldBy(node, epochs.getOrDefault(delivery.id(), -1)))
                .toList();
    }

    /** Says that the lease's holder still works on these. */
    void extend(Lease lease, Collection<Long> ids) {
        update(
                "claim.until = ?1 where claim.holder = ?2 and state in (CLAIMED, SENDING) and id in ?3",
                lease.until(),
                lease.holder(),
                ids);
    }
}
