package org.offprint.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailCounterTest {

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final MailCounter counter = new MailCounter(registry);

    @ParameterizedTest
    @CsvSource({
        "SENT, sent",
        "QUEUED, retry",
        "AMBIGUOUS, retry",
        "BOUNCED, bounced",
        "FAILED, failed",
        "EXPIRED, failed",
        "CANCELLED, cancelled"
    })
    void eachMailIsCountedUnderWhatBecameOfIt(State state, String outcome) {
        counter.count(Kind.FAREWELL, state, 2);

        List<Counter> all = List.copyOf(
                registry.find("offprint.mails").tag("kind", "farewell").counters());
        assertEquals(1, all.size());
        assertEquals(outcome, all.get(0).getId().getTag("outcome"));
        assertEquals(2, all.get(0).count());
    }

    @Test
    void whatOnlyWaitsCountsNothing() {
        Set<State> waiting = EnumSet.of(State.CLAIMED, State.SENDING, State.HELD);
        waiting.forEach(state -> counter.count(Kind.FAREWELL, state, 1));
        assertEquals(List.of(), registry.getMeters());
    }
}
