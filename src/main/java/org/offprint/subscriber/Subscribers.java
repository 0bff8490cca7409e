package org.offprint.subscriber;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    public long count(Standing standing) {
        return count("standing", standing);
    }
}
