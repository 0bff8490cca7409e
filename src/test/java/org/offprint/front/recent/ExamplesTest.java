package org.offprint.front.recent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.Test;
import org.offprint.match.Matcher;
import org.offprint.match.RelatedPhrases;
import org.offprint.paper.Papers;
import org.offprint.story.Mailbox;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class ExamplesTest {

    @Inject
    Papers papers;

    @Inject
    Matcher matcher;

    @Inject
    RelatedPhrases relatedPhrases;

    @Inject
    ManagedExecutor executor;

    @Inject
    Clock clock;

    @Test
    void are_shown_uncounted_until_the_papers_were_read() {
        RecentPapers recent = new RecentPapers(papers, matcher, relatedPhrases, executor, clock);
        Examples examples = new Examples(recent, matcher, clock);

        assertFalse(recent.isReady());
        List<Examples.Example> first = examples.kinds();
        assertEquals(ExampleLines.KINDS.size(), first.size());
        assertTrue(first.stream().allMatch(example -> example.papers() == 0));
    }

    /** As after a start while the database was away. */
    @Test
    void have_the_papers_read_that_nobody_has_read_yet() {
        RecentPapers recent = new RecentPapers(papers, matcher, relatedPhrases, executor, clock);
        assertEquals(List.of(), new Examples(recent, matcher, clock).topics());
        while (!recent.isReady()) {
            Thread.onSpinWait();
        }
    }
}
