package org.offprint.admin.csv;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.Expressions;
import org.offprint.outbox.suppression.Suppressions;
import org.offprint.subscriber.Standing;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;

/** Takes in readers who agreed elsewhere. Nobody gets a mail, and nobody's own choices are changed. */
@Singleton
class Enrol {

    private final Subscribers subscribers;
    private final Expressions expressions;
    private final Suppressions suppressions;

    Enrol(Subscribers subscribers, Expressions expressions, Suppressions suppressions) {
        this.subscribers = subscribers;
        this.expressions = expressions;
        this.suppressions = suppressions;
    }

    /** All of them in one transaction; a verdict each, in their order. */
    @Transactional
    List<RowVerdict> enrol(List<Enrolment> rows, Instant now) {
        return rows.stream().map(row -> enrol(row, now)).toList();
    }

    private RowVerdict enrol(Enrolment row, Instant now) {
        if (suppressions.suppressed(row.address()).isPresent()) {
            return RowVerdict.refused(row, "This address gets no mail.", "Its owner blocked it, or mail came back.");
        }
        Optional<Subscriber> known = subscribers.lock(row.address());
        @Nullable RowVerdict no = known.map(reader -> refusal(row, reader)).orElse(null);
        if (no != null) {
            return no;
        }
        Subscriber reader =
                known.orElseGet(() -> new Subscriber(row.address(), row.wish().pack(expressions, now), now));
        if (row.consentedAt() != null) {
            reader.enrol(row.wish().pack(expressions, now), row.consentedAt(), now);
        }
        subscribers.persist(reader);
        return RowVerdict.accepted(row);
    }

    private static @Nullable RowVerdict refusal(Enrolment row, Subscriber reader) {
        if (reader.reads()) {
            return RowVerdict.refused(row, "This reader is here already.", "Nothing to do: their own choices stay.");
        }
        if (row.consentedAt() == null) {
            return RowVerdict.refused(row, "This address is known and has not agreed.", "Give consentedAt if it has.");
        }
        boolean leftSince = reader.standing() == Standing.GONE
                && reader.leftAt().filter(row.consentedAt()::isBefore).isPresent();
        return leftSince
                ? RowVerdict.refused(row, "This reader left after consentedAt.", "They can subscribe again themselves.")
                : null;
    }
}
