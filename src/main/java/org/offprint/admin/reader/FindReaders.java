package org.offprint.admin.reader;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.subscriber.Standing;
import org.offprint.subscriber.Subscriber;

/** Searches the readers, the newest first. */
@Singleton
class FindReaders {

    private static final int LONGEST_NUMBER = 18;

    private final EntityManager database;

    FindReaders(EntityManager database) {
        this.database = database;
    }

    /**
     * @param text a part of the address, or the number; empty for all
     * @param standing null for all
     * @param before only ids below it
     */
    @Transactional
    List<ReaderRow> find(String text, @Nullable Standing standing, long before, int most) {
        String query = "from Subscriber s where s.id < :before"
                + (standing == null ? "" : " and s.standing = :standing")
                + (text.isBlank() ? "" : " and (s.address like :part escape '!' or s.id = :number)")
                + " order by s.id desc";
        TypedQuery<Subscriber> readers = database.createQuery(query, Subscriber.class)
                .setParameter("before", before)
                .setMaxResults(most);
        if (standing != null) {
            readers.setParameter("standing", standing);
        }
        if (!text.isBlank()) {
            readers.setParameter("part", "%" + literal(text.strip()) + "%")
                    .setParameter("number", number(text.strip()));
        }
        return readers.getResultStream().map(ReaderRow::of).toList();
    }

    private static String literal(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }

    private static long number(String text) {
        return text.matches("\\d{1," + LONGEST_NUMBER + "}") ? Long.parseLong(text) : -1;
    }
}
