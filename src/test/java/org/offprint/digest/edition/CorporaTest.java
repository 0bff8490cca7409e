package org.offprint.digest.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.interest.Expressions;
import org.offprint.interest.Interests;
import org.offprint.interest.PackedInterests;
import org.offprint.story.Mailbox;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class CorporaTest {

    private static final Instant MONDAY = Instant.parse("2031-06-02T07:00:00Z");

    /** As if an earlier release had kept it. */
    private static final int NOT_UNDERSTOOD = 2_000_000_001;

    private static final int NOBODYS = 2_000_000_002;

    @Inject
    Corpora corpora;

    @Inject
    Expressions expressions;

    @Inject
    EntityManager entities;

    private Statistics statistics;

    @BeforeEach
    void count() {
        statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void countNoMore() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    @TestTransaction
    void whatIsNotUnderstoodIsAskedForOnce() {
        entities.createNativeQuery("insert into expression (id, text, created_at) values (:id, '–survey', :now)")
                .setParameter("id", NOT_UNDERSTOOD)
                .setParameter("now", MONDAY)
                .executeUpdate();
        PackedInterests lora = interned("LoRA");
        Corpus corpus = corpora.since(MONDAY, List.of(lora, line(NOT_UNDERSTOOD), line(NOBODYS)), null);
        assertTrue(corpus.expression(lora.lines().get(0).expression()).isPresent());

        assertEquals(0, questions(corpus, lora, line(NOT_UNDERSTOOD), line(NOBODYS)));
    }

    @Test
    @TestTransaction
    void theSecondChunkWithSomethingNewBringsAllThereIs() {
        Corpus corpus = corpora.since(MONDAY, List.of(interned("LoRA")), null);
        PackedInterests second = interned("speech translation");
        PackedInterests third = interned("noisy speech");

        assertEquals(1, questions(corpus, second));
        assertEquals(0, questions(corpus, third));
    }

    private long questions(Corpus corpus, PackedInterests... interests) {
        entities.flush();
        statistics.clear();
        corpora.since(MONDAY, List.of(interests), corpus);
        return statistics.getPrepareStatementCount();
    }

    private PackedInterests interned(String line) {
        return expressions.intern(Interests.parse(List.of(line)), MONDAY);
    }

    private static PackedInterests line(int expression) {
        return PackedInterests.of(List.of(new PackedInterests.Line(expression, false)));
    }
}
