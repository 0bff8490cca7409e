package org.offprint.admin.csv;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.Expression;
import org.offprint.interest.Expressions;
import org.offprint.interest.PackedInterests;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Subscriber;

/** Those who read, by id, in pages, each read in a short transaction of its own. */
@Singleton
class ReaderPages {

    private static final int PAGE = 500;

    private final EntityManager database;
    private final Expressions expressions;

    ReaderPages(EntityManager database, Expressions expressions) {
        this.database = database;
        this.expressions = expressions;
    }

    /** A reader, as a row of the table. */
    record Row(
            long id,
            String email,
            List<String> keywords,
            Cadence cadence,
            int maxPapers,
            @Nullable Instant consentedAt) {

        static Row of(Subscriber reader, Map<Integer, Expression> known) {
            return new Row(
                    reader.id(),
                    reader.address().value(),
                    lines(reader.choices().interests(), known),
                    reader.cadence(),
                    reader.choices().maxPapers(),
                    reader.consentedAt().orElse(null));
        }
    }

    /** The next page behind an id; empty when there is no more. */
    @Transactional
    List<Row> after(long id) {
        List<Subscriber> page = database.createQuery("""
                        select s from Subscriber s where s.id > :id and s.standing in (ACTIVE, PAUSED)
                        order by s.id""", Subscriber.class)
                .setParameter("id", id)
                .setMaxResults(PAGE)
                .getResultList();
        Set<Integer> ids = new HashSet<>();
        page.forEach(reader -> reader.choices().interests().lines().forEach(line -> ids.add(line.expression())));
        Map<Integer, Expression> known = expressions.byIds(ids);
        return page.stream().map(reader -> Row.of(reader, known)).toList();
    }

    private static List<String> lines(PackedInterests interests, Map<Integer, Expression> known) {
        List<String> lines = new ArrayList<>();
        interests.lines().forEach(line -> Optional.ofNullable(known.get(line.expression()))
                .ifPresent(expression -> lines.add((line.excludes() ? "-" : "") + expression.text())));
        return lines;
    }
}
