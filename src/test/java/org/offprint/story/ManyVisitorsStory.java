package org.offprint.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.outbox.DeliverLetters;

/** Right after papers came in, many open the same page at once, and there are far more of them than connections. */
@QuarkusTest
@TestProfile(ManyVisitorsStory.FewConnections.class)
@QuarkusTestResource(Mailbox.class)
class ManyVisitorsStory {

    private static final int VISITORS = 16;

    @Inject
    TurnedClock clock;

    @Inject
    DeliverLetters letters;

    /** A store of its own, with few connections. */
    public static final class FewConnections implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.max-size",
                    "4",
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:visitors;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;"
                            + "WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000");
        }
    }

    @Test
    void everybody_gets_the_page() {
        clock.turnTo("2026-07-06T12:00:00Z");
        Visitor reader = Visitor.somebody(letters);
        reader.joins("filigree");
        String preferences = reader.accountLink();
        for (String page : List.of("/", "/papers", "/papers?q=filigree", "/preview?keywords=filigree", preferences)) {
            Operator.uploads("Filigree work, read at " + page.split("/", 3)[1]);
            assertEquals(Collections.nCopies(VISITORS, 200), opened(page), page);
        }
    }

    /** The statuses that all of them got. */
    private static List<Integer> opened(String page) {
        CountDownLatch all = new CountDownLatch(VISITORS);
        List<CompletableFuture<Integer>> visits = IntStream.range(0, VISITORS)
                .mapToObj(visitor -> CompletableFuture.supplyAsync(
                        () -> {
                            all.countDown();
                            awaitAll(all);
                            return Visitor.get(page).statusCode();
                        },
                        work -> new Thread(work).start()))
                .toList();
        return visits.stream().map(CompletableFuture::join).toList();
    }

    private static void awaitAll(CountDownLatch all) {
        try {
            all.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
