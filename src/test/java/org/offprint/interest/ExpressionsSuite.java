package org.offprint.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

abstract class ExpressionsSuite {

    private static final Instant NOW = Instant.parse("2026-01-05T05:00:00Z");

    @Inject
    Expressions expressions;

    @Test
    void gives_back_what_was_interned() {
        Interests interests = Interests.parse(List.of("LoRA + “low rank”", "-survey", "π 深度学习"));
        PackedInterests packed = intern(interests);
        assertEquals(interests.lines(), QuarkusTransaction.requiringNew().call(() -> expressions
                .unpack(packed)
                .lines()));
    }

    @Test
    void readers_share_an_expression_wanted_or_not() {
        int wanted = intern(Interests.parse(List.of("shared topic"))).wanted()[0];
        int excluded = intern(Interests.parse(List.of("-shared topic"))).excluded()[0];
        assertEquals(wanted, excluded);
        assertNotEquals(wanted, intern(Interests.parse(List.of("Shared topic"))).wanted()[0]);
    }

    @Test
    void leaves_out_a_number_that_nobody_knows() {
        int known = intern(Interests.parse(List.of("known topic"))).wanted()[0];
        Map<Integer, Expression> found =
                QuarkusTransaction.requiringNew().call(() -> expressions.byIds(List.of(known, Integer.MAX_VALUE)));
        assertEquals(Map.of(known, Expression.parse("known topic")), found);
    }

    @Test
    void two_at_once_get_the_same_numbers() throws Exception {
        List<String> lines =
                IntStream.range(0, 20).mapToObj(i -> "contested " + i).toList();
        List<String> reversed =
                IntStream.range(0, 20).mapToObj(i -> "contested " + (19 - i)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<PackedInterests> one = () -> intern(Interests.parse(lines));
            Callable<PackedInterests> other = () -> intern(Interests.parse(reversed));
            List<Future<PackedInterests>> both = threads.invokeAll(List.of(one, other));
            assertEquals(
                    Interests.parse(lines).lines(),
                    QuarkusTransaction.requiringNew()
                            .call(() -> expressions.unpack(both.get(0).get()).lines()));
            assertEquals(both.get(0).get().wanted()[0], both.get(1).get().wanted()[19]);
        } finally {
            threads.shutdown();
        }
    }

    private PackedInterests intern(Interests interests) {
        return QuarkusTransaction.requiringNew().call(() -> expressions.intern(interests, NOW));
    }
}
