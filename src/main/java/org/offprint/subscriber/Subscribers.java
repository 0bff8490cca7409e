package org.offprint.subscriber;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.offprint.letter.MailAddress;

/** All readers. */
@ApplicationScoped
public class Subscribers implements PanacheRepository<Subscriber> {

    private static final String FORGETTABLE = """
            select s.id from Subscriber s where (s.standing = GONE and s.leftAt < :departed
            or s.standing = PENDING and s.createdAt < :unconfirmed)
            and not exists (select r.id from Request r where r.subscriber = s and r.askedAt >= :unconfirmed)""";

    public Optional<Subscriber> byId(long id) {
        return findByIdOptional(id);
    }

    public Optional<Subscriber> byAddress(MailAddress address) {
        return find("address", address.value()).firstResultOptional();
    }

    /** A reader to be changed: nobody else changes it until this transaction ends. */
    public Optional<Subscriber> lock(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As {@link #lock(long)}, by address. */
    public Optional<Subscriber> lock(MailAddress address) {
        return find("address", address.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * The ids of those who are held no longer: who never confirmed, and who left.
     *
     * @param unconfirmed whoever asked since then, for the first time or again, may still confirm
     * @param departed whoever left since then may still come back
     */
    public List<Long> forgettable(Instant unconfirmed, Instant departed) {
        return forgettable("", unconfirmed, departed).getResultList();
    }

    /** Whether this one still is, asked of a reader that the caller has locked: one may have asked again, or come back. */
    public boolean isForgettable(Subscriber locked, Instant unconfirmed, Instant departed) {
        return !forgettable(" and s.id = :id", unconfirmed, departed)
                .setParameter("id", locked.id())
                .getResultList()
                .isEmpty();
    }

    private TypedQuery<Long> forgettable(String which, Instant unconfirmed, Instant departed) {
        return getEntityManager()
                .createQuery(FORGETTABLE + which, Long.class)
                .setParameter("unconfirmed", unconfirmed)
                .setParameter("departed", departed);
    }

    public long count(Standing standing) {
        return count("standing", standing);
    }
}
