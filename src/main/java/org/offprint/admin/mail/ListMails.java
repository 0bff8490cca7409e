package org.offprint.admin.mail;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.outbox.Deliveries;
import org.offprint.outbox.Kind;
import org.offprint.outbox.State;
import org.offprint.subscriber.Correspondence;

/** Lists mails, the newest first. */
@Singleton
public class ListMails {

    private static final String ROWS =
            "select d.id, d.kind, d.state, d.recipient, d.subject, d.attempts, d.createdAt, d.nextAttemptAt,"
                    + " d.expiresAt, d.endedAt, d.lastAnswer from Delivery d where ";

    private static final String OF_A_READER = """
            (d.kind in :letters and d.subject = :reader
            or d.kind in :questions and d.subject in (select r.id from Request r where r.subscriber.id = :reader)
            or d.kind = :digest and d.subject in (select e.id from Edition e where e.subscriber = :reader))""";

    private static final int MOST_REASONS = 10;

    private final EntityManager database;
    private final Deliveries deliveries;

    ListMails(EntityManager database, Deliveries deliveries) {
        this.database = database;
        this.deliveries = deliveries;
    }

    /** What a mail server said, and to how many mails. */
    public record Reason(String answer, long mails) {}

    /**
     * @param state null for all
     * @param kind null for all
     * @param before only ids below it
     */
    @Transactional
    public List<MailRow> page(@Nullable State state, @Nullable Kind kind, long before, int most) {
        String which = "d.id < :before" + (state == null ? "" : " and d.state = :state")
                + (kind == null ? "" : " and d.kind = :kind");
        TypedQuery<Object[]> rows = rows(which).setParameter("before", before);
        if (state != null) {
            rows.setParameter("state", state);
        }
        if (kind != null) {
            rows.setParameter("kind", kind);
        }
        return rows(rows, most);
    }

    /** How many there are to list by state, in lower case; nothing of a state without any. */
    @Transactional
    public Map<String, Long> counts() {
        return deliveries.countByState().entrySet().stream()
                .collect(
                        Collectors.toMap(count -> count.getKey().name().toLowerCase(Locale.ROOT), Map.Entry::getValue));
    }

    /** A reader's. */
    @Transactional
    public List<MailRow> ofReader(long reader, int most) {
        return rows(
                rows(OF_A_READER)
                        .setParameter("letters", Correspondence.ABOUT_READERS)
                        .setParameter("questions", Correspondence.ABOUT_REQUESTS)
                        .setParameter("digest", Kind.DIGEST)
                        .setParameter("reader", reader),
                most);
    }

    /** What was said most often to those in a state. */
    @Transactional
    public List<Reason> reasons(State state) {
        return database.createQuery(
                        "select d.lastAnswer, count(*) from Delivery d where d.state = :state and d.lastAnswer is not null"
                                + " group by d.lastAnswer order by count(*) desc, d.lastAnswer",
                        Object[].class)
                .setParameter("state", state)
                .setMaxResults(MOST_REASONS)
                .getResultStream()
                .map(row -> new Reason((String) row[0], (Long) row[1]))
                .toList();
    }

    private TypedQuery<Object[]> rows(String which) {
        return database.createQuery(ROWS + which + " order by d.id desc", Object[].class);
    }

    private static List<MailRow> rows(TypedQuery<Object[]> query, int most) {
        return query.setMaxResults(most).getResultStream().map(MailRow::of).toList();
    }
}
