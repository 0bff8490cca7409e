package org.offprint.outbox;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.offprint.letter.MailAddress;

/** The outbox: mails on their way, and for a while those that ended. */
@Singleton
public class Deliveries implements PanacheRepository<Delivery> {

    /** Puts a mail into the outbox, in the caller's transaction: it goes out once that is committed. */
    public void enqueue(Kind kind, long subject, MailAddress to, Instant now) {
        persist(new Delivery(kind, subject, to, now));
    }
}
