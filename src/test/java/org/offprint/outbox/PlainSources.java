package org.offprint.outbox;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.offprint.letter.Mail;
import org.offprint.outbox.suppression.Suppressions;

/** Makes plain mails of every kind, so that the outbox can be tried without the rooms above it. */
@Alternative
@Singleton
public class PlainSources extends MailSources {

    /** Subjects nobody wants any more. */
    static final Set<Long> UNWANTED = ConcurrentHashMap.newKeySet();
    /** Subjects whose mail cannot be made. */
    static final Set<Long> BROKEN = ConcurrentHashMap.newKeySet();

    /** Subjects over which the database fails. */
    static final Set<Long> CUT_OFF = ConcurrentHashMap.newKeySet();

    /** Subjects whose end the database cannot take the first time: it restarts just then. */
    static final Set<Long> RESTARTED = ConcurrentHashMap.newKeySet();

    static final Set<Long> ENDED = ConcurrentHashMap.newKeySet();

    PlainSources(Suppressions suppressions) {
        super(List.of(new Plain()), suppressions);
    }

    private static final class Plain implements MailSource {

        @Override
        public Set<Kind> kinds() {
            return EnumSet.allOf(Kind.class);
        }

        @Override
        public Optional<Mail> mail(Delivery delivery) {
            if (BROKEN.contains(delivery.subject())) {
                throw new IllegalStateException("broken on purpose");
            }
            if (CUT_OFF.contains(delivery.subject())) {
                throw new PersistenceException("cut off on purpose");
            }
            return delivery.recipient()
                    .filter(to -> !UNWANTED.contains(delivery.subject()))
                    .map(to -> new Mail(
                            to,
                            "Subject " + delivery.subject(),
                            "Text",
                            "<p>Text</p>",
                            "<" + delivery.subject() + "@example.org>",
                            Map.of()));
        }

        @Override
        public void ended(Delivery delivery) {
            if (RESTARTED.remove(delivery.subject())) {
                throw new PersistenceException(new SQLException("terminating connection", "57P01"));
            }
            ENDED.add(delivery.subject());
        }
    }
}
