package org.offprint.subscriber;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.offprint.letter.MailAddress;

/** All readers. */
@ApplicationScoped
public class Subscribers implements PanacheRepository<Subscriber> {

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

    /** The ids of those who asked, but not after an instant, and never confirmed. */
    public List<Long> unconfirmedSince(Instant instant) {
        return ids("""
                select s.id from Subscriber s where s.standing = PENDING and s.createdAt < ?1
                and not exists (select r.id from Request r where r.subscriber = s and r.askedAt >= ?1)""", instant);
    }

    /** The ids of those who left before an instant. */
    public List<Long> goneSince(Instant instant) {
        return ids("select s.id from Subscriber s where s.standing = GONE and s.leftAt < ?1", instant);
    }

    private List<Long> ids(String query, Instant instant) {
        return getEntityManager()
                .createQuery(query, Long.class)
                .setParameter(1, instant)
                .getResultList();
    }

    public long count(Standing standing) {
        return count("standing", standing);
    }
}
