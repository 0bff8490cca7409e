package org.offprint.subscriber;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.offprint.letter.MailAddress;

/** What was asked for, confirmed or not; forgotten some days later. */
@ApplicationScoped
public class Requests implements PanacheRepository<Request> {

    public Optional<Request> byId(long id) {
        return findByIdOptional(id);
    }

    /** A request whose reader is to be changed: nobody else changes either until this transaction ends. */
    public Optional<Request> lock(long id) {
        // the reader's row first, so that nothing of it is here from before the lock
        return getEntityManager()
                .createQuery("select r.subscriber.id from Request r where r.id = ?1", Long.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .map(reader -> getEntityManager().find(Subscriber.class, reader, LockModeType.PESSIMISTIC_WRITE))
                .flatMap(locked -> byId(id));
    }

    /** A reader's, the oldest first. */
    public List<Request> of(Subscriber subscriber) {
        return list("subscriber = ?1 order by id", subscriber);
    }

    /** What a reader asked for and did not confirm. */
    public void deleteOpenOf(Subscriber subscriber) {
        delete("subscriber = ?1 and confirmedAt is null", subscriber);
    }

    /** What else a reader asked for and did not confirm. */
    public void deleteOpenOf(Subscriber subscriber, long butNot) {
        delete("subscriber = ?1 and confirmedAt is null and id <> ?2", subscriber, butNot);
    }

    /** Whatever had to be confirmed at an address, whoever asked for it. */
    public void deleteAt(MailAddress address) {
        delete("address", address.value());
    }

    public void deleteAskedBefore(Instant instant) {
        delete("askedAt < ?1", instant);
    }
}
